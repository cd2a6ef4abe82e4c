package fr.societaire.federation.internal;

import fr.societaire.federation.ProofOutcome;
import fr.societaire.federation.ProofSendOutcome;
import fr.societaire.federation.ProofView;
import fr.societaire.federation.RequestView;
import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.federation.domain.FederationRequest;
import fr.societaire.federation.domain.RequestState;
import fr.societaire.identity.FederatedEntry;
import fr.societaire.identity.FederatedSignIn;
import fr.societaire.identity.SignInFactor;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The proof of the first time, in short transactions. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProofDesk {
    @Inject
    FederationRequests requests;

    @Inject
    ProofPost proof;

    @Inject
    FederationPost post;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    LinkRows links;

    @Inject
    FederatedSignIn door;

    @Inject
    FederationTrail trail;

    @Inject
    InstantSource clock;

    public Optional<RequestView> view(String browserToken) {
        return requests.ofBrowser(browserToken, LockModeType.NONE, clock.instant())
                .map(request -> new RequestView(
                        request.state(),
                        request.failure().orElse(null),
                        request.supportCode().orElse(null),
                        request.state() == RequestState.PROOF_AWAITED ? proofView(request) : null,
                        request.returnPath()));
    }

    public ProofSendOutcome resend(String browserToken, ContactChannel wanted) {
        Instant now = clock.instant();
        Optional<FederationRequest> found = awaiting(browserToken);
        Optional<ContactPoint> to = found.flatMap(request -> channel(request, wanted));
        if (to.isEmpty()) {
            return new ProofSendOutcome.Over();
        }
        Instant allowedAt = resendAllowedAt(found.get());
        if (now.isBefore(allowedAt)) {
            return new ProofSendOutcome.TooEarly(allowedAt);
        }
        Optional<Instant> paused = proof.pausedUntil(found.get().member().orElseThrow(), now);
        if (paused.isPresent()) {
            return new ProofSendOutcome.TooManyCodes(paused.get());
        }
        proof.send(found.get(), to.get(), now);
        return new ProofSendOutcome.Sent(proofView(found.get()));
    }

    /** Never rolled back: the try is counted. */
    public ProofOutcome prove(String browserToken, String typed, SignInOrigin origin) {
        return awaiting(browserToken)
                .map(request -> proved(request, typed, origin))
                .orElseGet(ProofOutcome.Over::new);
    }

    private ProofOutcome proved(FederationRequest request, String typed, SignInOrigin origin) {
        var subject = SecretSubject.of(request.member().orElseThrow());
        return switch (secrets.checkCode(SecretPurpose.FEDERATION_CODE, subject, typed)) {
            case SecretCheck.Good good -> {
                secrets.consume(good.secret());
                yield entering(request, origin);
            }
            case SecretCheck.Wrong wrong -> new ProofOutcome.Wrong(wrong.triesLeft());
            case SecretCheck.Superseded old -> new ProofOutcome.Superseded(old.newerSentAt());
            // One that has served has served another browser: here another may be sent.
            case SecretCheck.Expired expired -> new ProofOutcome.Expired();
            case SecretCheck.Used used -> new ProofOutcome.Expired();
            case SecretCheck.Burnt burnt -> over(request, FederationFailure.PROOF_FAILED, origin);
            case SecretCheck.Paused paused -> over(request, FederationFailure.PROOF_FAILED, origin);
        };
    }

    private ProofOutcome entering(FederationRequest request, SignInOrigin origin) {
        MemberNumber member = request.member().orElseThrow();
        if (isFirstTime(request)) {
            Instant now = clock.instant();
            links.put(member, request.subjectDigest().orElseThrow(), now);
            trail.linked(member, origin);
            post.tellLinked(member, now);
        }
        var channel = request.channel().orElseThrow().equals(ContactChannel.EMAIL.name())
                ? SignInFactor.EMAIL_CODE
                : SignInFactor.SMS_CODE;
        return switch (door.enter(member, Set.of(SignInFactor.FRANCECONNECT, channel), false, origin)) {
            case FederatedEntry.SignedIn in -> {
                request.complete();
                yield new ProofOutcome.SignedIn(in.session(), request.returnPath());
            }
            case FederatedEntry.SecondStep more -> {
                request.complete();
                yield new ProofOutcome.SecondStep(more.attemptToken(), request.returnPath());
            }
            case FederatedEntry.ProofNeeded never -> throw new IllegalStateException("two proofs are enough");
            case FederatedEntry.PlaceRefused refused -> over(request, FederationFailure.PLACE_REFUSED, origin);
            case FederatedEntry.Closed closed -> {
                trail.fail(request, FederationFailure.ACCOUNT_CLOSED, closed.why(), origin);
                yield new ProofOutcome.Over();
            }
        };
    }

    private ProofOutcome over(FederationRequest request, FederationFailure why, SignInOrigin origin) {
        trail.fail(request, why, "", origin);
        return new ProofOutcome.Over();
    }

    private Optional<FederationRequest> awaiting(String browserToken) {
        return requests.ofBrowser(browserToken, LockModeType.PESSIMISTIC_WRITE, clock.instant())
                .filter(request -> request.state() == RequestState.PROOF_AWAITED);
    }

    private Optional<ContactPoint> channel(FederationRequest request, ContactChannel wanted) {
        return proof.channelsOf(request.member().orElseThrow()).stream()
                .filter(point -> point.channel() == wanted)
                .findFirst();
    }

    /** Otherwise the federation's name for him leads to him already, and the code is asked for another reason. */
    private boolean isFirstTime(FederationRequest request) {
        return links.owner(request.subjectDigest().orElseThrow())
                .filter(request.member().orElseThrow()::equals)
                .isEmpty();
    }

    private Instant resendAllowedAt(FederationRequest request) {
        return proof.policy()
                .nextAfter(request.timesSent(), request.lastSentAt().orElseThrow());
    }

    private ProofView proofView(FederationRequest request) {
        List<ContactPoint> channels = proof.channelsOf(request.member().orElseThrow());
        var used = ContactChannel.valueOf(request.channel().orElseThrow());
        return new ProofView(
                isFirstTime(request),
                used,
                channels.stream()
                        .filter(point -> point.channel() == used)
                        .findFirst()
                        .map(ContactPoint::masked)
                        .orElse(""),
                request.lastSentAt().orElseThrow(),
                resendAllowedAt(request),
                channels.stream()
                        .map(point -> new ProofView.Choice(point.channel(), point.masked()))
                        .toList());
    }
}
