package fr.societaire.federation.internal;

import fr.societaire.federation.Answer;
import fr.societaire.federation.Arrival;
import fr.societaire.federation.domain.AssuranceLevel;
import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.federation.domain.FederationRequest;
import fr.societaire.federation.domain.RequestState;
import fr.societaire.federation.internal.IdentityProvider.Protocol;
import fr.societaire.identity.FederatedEntry;
import fr.societaire.identity.FederatedSignIn;
import fr.societaire.identity.SignInFactor;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.platform.Bearers;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way out and the way back, in short transactions. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FederationDesk {
    /** The provider's word for a person who said no. */
    private static final String SAID_NO = "access_denied";

    @Inject
    FederationRequests requests;

    @Inject
    IdentityProvider provider;

    @Inject
    Recognition recognition;

    @Inject
    LinkRows links;

    @Inject
    ProofPost proof;

    @Inject
    FederatedSignIn door;

    @Inject
    FederationTrail trail;

    @Inject
    Bearers bearers;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.franceconnect.request-life")
    Duration life;

    @Inject
    @ConfigProperty(name = "portal.franceconnect.level")
    String demanded;

    /** A request under way. */
    public record Opened(String browserToken, Protocol protocol) {}

    /** What became of an answer before the provider is asked about it. */
    public sealed interface Claim {
        /** To be exchanged, by this caller and by no other. */
        record Taken(String state, String code, Protocol protocol) implements Claim {}

        /** Nothing to ask: the request of this token says why. */
        record Ended(String browserToken) implements Claim {}
    }

    public Opened open(String returnPath) {
        return opened(returnPath).opened();
    }

    /** A request that ends where it begins; returns the token of the browser that is told why. */
    public String failAtOnce(FederationFailure why, SignInOrigin origin) {
        Fresh fresh = opened("/espace");
        trail.fail(fresh.request(), why, "", origin);
        return fresh.opened().browserToken();
    }

    /** The answer is taken if this browser asked for it, lately, and nobody has taken it before. */
    public Claim claim(String browserToken, Answer answer, SignInOrigin origin) {
        Optional<FederationRequest> asked = answer.state()
                .flatMap(requests::lock)
                .filter(request -> request.isOf(requests.browserDigest(browserToken)));
        if (asked.isEmpty() || !provider.isIssuer(answer.issuer())) {
            return new Claim.Ended(failAtOnce(FederationFailure.NOT_ASKED, origin));
        }
        if (asked.get().state() != RequestState.SENT) {
            return new Claim.Ended(failAtOnce(FederationFailure.ALREADY_USED, origin));
        }
        return taken(asked.get(), browserToken, answer, origin);
    }

    private Claim taken(FederationRequest request, String browserToken, Answer answer, SignInOrigin origin) {
        if (request.isOver(clock.instant())) {
            return new Claim.Ended(failAtOnce(FederationFailure.NOT_ASKED, origin));
        }
        if (answer.error().isPresent() || answer.code().isEmpty()) {
            boolean saidNo = answer.error().filter(SAID_NO::equals).isPresent();
            trail.fail(
                    request,
                    saidNo ? FederationFailure.REFUSED_BY_USER : FederationFailure.PROVIDER_ERROR,
                    answer.error().filter(word -> word.matches("[a-z_]{1,40}")).orElse(""),
                    origin);
            return new Claim.Ended(browserToken);
        }
        request.claim();
        String state = answer.state().orElseThrow();
        return new Claim.Taken(state, answer.code().get(), requests.protocol(state));
    }

    /** What the provider has said, and what follows. */
    public Arrival record(String state, String browserToken, ProviderAnswer said, SignInOrigin origin) {
        FederationRequest request = requests.lock(state).orElseThrow();
        return switch (said) {
            case ProviderAnswer.Not not -> failed(request, browserToken, not.why(), not.detail(), origin);
            case ProviderAnswer.Vouched vouched -> known(request, browserToken, vouched, origin);
        };
    }

    private Arrival known(
            FederationRequest request, String browserToken, ProviderAnswer.Vouched vouched, SignInOrigin origin) {
        if (vouched.level().filter(level -> level.isAtLeast(demanded())).isEmpty()) {
            return failed(request, browserToken, FederationFailure.LEVEL_TOO_LOW, "", origin);
        }
        Optional<MemberNumber> linked = links.use(subject(vouched), clock.instant());
        if (linked.isPresent()) {
            return entering(request, browserToken, linked.get(), vouched, origin);
        }
        return switch (recognition.of(vouched.pivot())) {
            case Recognition.Nobody nobody ->
                failed(request, browserToken, FederationFailure.NOT_RECOGNISED, nobody.why(), origin);
            case Recognition.One one -> asked(request, browserToken, one.member(), vouched, origin);
        };
    }

    private Arrival asked(
            FederationRequest request,
            String browserToken,
            MemberNumber member,
            ProviderAnswer.Vouched vouched,
            SignInOrigin origin) {
        request.awaitProof(member, subject(vouched), vouched.level().orElseThrow());
        return proof.sendFirst(request, clock.instant())
                .<Arrival>map(why -> failed(request, browserToken, why, "", origin))
                .orElseGet(() -> new Arrival.ProofAwaited(vouched.idToken()));
    }

    private String subject(ProviderAnswer.Vouched vouched) {
        return bearers.digest("federation-subject", vouched.subject());
    }

    private Arrival entering(
            FederationRequest request,
            String browserToken,
            MemberNumber member,
            ProviderAnswer.Vouched vouched,
            SignInOrigin origin) {
        return switch (door.enter(member, Set.of(SignInFactor.FRANCECONNECT), isSure(vouched), origin)) {
            case FederatedEntry.SignedIn in -> {
                request.complete();
                yield new Arrival.SignedIn(in.session(), request.returnPath(), vouched.idToken());
            }
            case FederatedEntry.SecondStep more -> {
                request.complete();
                yield new Arrival.SecondStep(more.attemptToken(), request.returnPath());
            }
            case FederatedEntry.ProofNeeded more -> asked(request, browserToken, member, vouched, origin);
            case FederatedEntry.PlaceRefused refused ->
                failed(request, browserToken, FederationFailure.PLACE_REFUSED, "", origin);
            case FederatedEntry.Closed closed ->
                failed(request, browserToken, FederationFailure.ACCOUNT_CLOSED, closed.why(), origin);
        };
    }

    private static boolean isSure(ProviderAnswer.Vouched vouched) {
        return vouched.level()
                .filter(level -> level.isAtLeast(AssuranceLevel.EIDAS2))
                .isPresent();
    }

    private AssuranceLevel demanded() {
        return AssuranceLevel.of(demanded)
                .orElseThrow(() -> new IllegalStateException("portal.franceconnect.level: eidas1, eidas2 or eidas3"));
    }

    private Arrival failed(
            FederationRequest request, String browserToken, FederationFailure why, String detail, SignInOrigin origin) {
        trail.fail(request, why, detail, origin);
        return new Arrival.Failed(browserToken);
    }

    private record Fresh(FederationRequest request, Opened opened) {}

    private Fresh opened(String returnPath) {
        String state = bearers.freshToken();
        String browserToken = bearers.freshToken();
        var request = FederationRequest.send(
                requests.stateDigest(state), requests.browserDigest(browserToken), returnPath, clock.instant(), life);
        requests.add(request);
        return new Fresh(request, new Opened(browserToken, requests.protocol(state)));
    }
}
