package fr.societaire.activation.internal;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.activation.ActivationView;
import fr.societaire.activation.ChannelOutcome;
import fr.societaire.activation.OpeningOutcome;
import fr.societaire.activation.ProofOutcome;
import fr.societaire.activation.ProveIdentity;
import fr.societaire.activation.SendOutcome;
import fr.societaire.activation.domain.ActivationAttempt;
import fr.societaire.activation.domain.ActivationState;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.paper.SupplyOutcome;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The steps of a first connection, each in one transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ActivationDesk {
    @Inject
    ActivationAttempts attempts;

    @Inject
    IdentityProof identities;

    @Inject
    ActivationPost post;

    @Inject
    AccountOpening opening;

    @Inject
    OpeningClearance clearance;

    @Inject
    PaperDesk papers;

    @Inject
    ProvisionalCodeDesk codes;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    InstantSource clock;

    /** Counted when it fails; a code leaves at once where there is one channel only. */
    public ProofOutcome prove(ProveIdentity command) {
        Instant now = clock.instant();
        ActivationAttempt.Origin origin = identities.origin(command);
        attempts.takeTurn(origin.address());
        attempts.takeTurn(origin.number());
        if (!identities.mayTry(origin, now)) {
            return new ProofOutcome.TooMany();
        }
        ActivationTicket ticket = attempts.freshTicket();
        Optional<MemberNumber> member = identities.matching(command);
        if (member.isEmpty()) {
            attempts.add(ActivationAttempt.refused(attempts.digest(ticket), origin, now));
            return new ProofOutcome.NotMatched();
        }
        List<ContactPoint> channels = post.channelsOf(member.get());
        if (channels.isEmpty()) {
            return new ProofOutcome.NoChannel();
        }
        var attempt = ActivationAttempt.matched(attempts.digest(ticket), origin, member.get(), now);
        attempts.add(attempt);
        if (channels.size() == 1) {
            post.send(attempt, channels.getFirst(), now);
        }
        return new ProofOutcome.Matched(ticket);
    }

    public Optional<ActivationView> view(ActivationTicket ticket) {
        Instant now = clock.instant();
        return attempts.lock(ticket, now).map(attempt -> {
            List<ContactPoint> channels = post.channelsOf(attempt.member());
            boolean proved = attempt.state() == ActivationState.PROVED;
            return new ActivationView(
                    channels,
                    lastSent(attempt, channels),
                    post.nextCodeAt(attempt.member(), now),
                    proved,
                    proved ? clearance.of(attempt.member()) : Optional.empty());
        });
    }

    private Optional<ActivationView.Sent> lastSent(ActivationAttempt attempt, List<ContactPoint> channels) {
        return attempt.codeSentAt()
                .flatMap(at -> channels.stream()
                        .filter(point -> attempt.channel()
                                .filter(point.channel().name()::equals)
                                .isPresent())
                        .findFirst()
                        .map(point -> new ActivationView.Sent(point, at, post.delivery(attempt))));
    }

    /** A paper that is wanted before the space may be opened; only for one who has proved who he is. */
    public SupplyOutcome supply(ActivationTicket ticket, String paper, byte[] content) {
        return attempts.lock(ticket, clock.instant())
                .filter(attempt -> attempt.state() == ActivationState.PROVED)
                .map(attempt -> papers.supply(attempt.member(), paper, content))
                .orElseGet(SupplyOutcome.Over::new);
    }

    public SendOutcome send(ActivationTicket ticket, ContactChannel channel) {
        Instant now = clock.instant();
        Optional<ActivationAttempt> attempt =
                attempts.lock(ticket, now).filter(open -> open.state() == ActivationState.MATCHED);
        Optional<ContactPoint> to = attempt.flatMap(open -> post.channelsOf(open.member()).stream()
                .filter(point -> point.channel() == channel)
                .findFirst());
        return to.map(point -> post.send(attempt.get(), point, now)).orElseGet(SendOutcome.Over::new);
    }

    /** Never rolled back: the try is counted. */
    public ChannelOutcome verify(ActivationTicket ticket, String code) {
        return attempts.lock(ticket, clock.instant())
                .filter(open -> open.state() == ActivationState.MATCHED)
                .map(open -> verify(open, code))
                .orElseGet(ChannelOutcome.Over::new);
    }

    private ChannelOutcome verify(ActivationAttempt attempt, String code) {
        return switch (secrets.checkCode(SecretPurpose.ACTIVATION_CODE, SecretSubject.of(attempt.member()), code)) {
            case SecretCheck.Good good -> {
                ActivationTicket proof = attempts.freshTicket();
                attempt.prove(good.secret().value(), attempts.digest(proof));
                yield new ChannelOutcome.Right(proof);
            }
            case SecretCheck.Wrong wrong -> new ChannelOutcome.Wrong(wrong.triesLeft());
            case SecretCheck.Superseded newer -> new ChannelOutcome.Superseded(newer.newerSentAt());
            case SecretCheck.Burnt b -> new ChannelOutcome.Burnt();
            case SecretCheck.Paused paused -> new ChannelOutcome.Paused(paused.until());
            case SecretCheck.Expired e -> new ChannelOutcome.Expired();
            // Used in another attempt: to this one it is as good as expired.
            case SecretCheck.Used u -> new ChannelOutcome.Expired();
        };
    }

    /**
     * Opens the account, once proved.
     *
     * @throws Undone when the account cannot be opened with that password: the proof must stay whole
     */
    public OpeningOutcome open(ActivationTicket ticket, String password, SignInOrigin origin) {
        Instant now = clock.instant();
        return attempts.lock(ticket, now)
                .filter(attempt -> attempt.state() == ActivationState.PROVED)
                .map(attempt -> opening.open(attempt, password, origin))
                .orElseGet(OpeningOutcome.Over::new);
    }

    /** Forgets attempts that no limit counts any more. */
    public void forget() {
        attempts.forgetBefore(clock.instant().minus(ActivationPost.REMEMBERED));
        papers.forgetCopies();
        codes.forget();
    }
}
