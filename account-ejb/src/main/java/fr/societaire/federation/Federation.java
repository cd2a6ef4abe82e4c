package fr.societaire.federation;

import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.federation.internal.FederationDesk;
import fr.societaire.federation.internal.FederationDesk.Claim;
import fr.societaire.federation.internal.IdentityProvider;
import fr.societaire.federation.internal.ProofDesk;
import fr.societaire.federation.internal.ProviderAnswer;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.member.ContactChannel;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/**
 * Signing in by the identity federation. No transaction is open while the provider is waited for: the answer is claimed,
 * the provider is asked, what it says is recorded.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Federation {
    @Inject
    IdentityProvider provider;

    @Inject
    FederationDesk desk;

    @Inject
    ProofDesk proofs;

    /** Whether the insurer has a provider: not every insurer may. */
    public boolean isOffered() {
        return provider.isConfigured();
    }

    /**
     * Sends the browser to the provider.
     *
     * @param returnPath a page of this portal, to go to afterwards
     */
    public Departure depart(String returnPath, SignInOrigin origin) {
        return provider.door()
                .<Departure>map(door -> {
                    FederationDesk.Opened opened = desk.open(returnPath);
                    return new Departure.Away(opened.browserToken(), door.address(opened.protocol()));
                })
                .orElseGet(() -> new Departure.Failed(desk.failAtOnce(FederationFailure.PROVIDER_DOWN, origin)));
    }

    /** Takes what the browser brings back; whatever it is, it is looked at once. */
    public Arrival arrive(String browserToken, Answer answer, SignInOrigin origin) {
        return switch (desk.claim(browserToken, answer, origin)) {
            case Claim.Ended ended -> new Arrival.Failed(ended.browserToken());
            case Claim.Taken taken -> {
                ProviderAnswer said = provider.exchange(taken.code(), taken.protocol());
                yield desk.record(taken.state(), browserToken, said, origin);
            }
        };
    }

    /** Where the sign-in of this browser stands; empty when it has none, or it is long over. */
    public Optional<RequestView> request(String browserToken) {
        return proofs.view(browserToken);
    }

    /** The code that was sent. A right one signs in, and the first time links the account. Five wrong ones and it is dead. */
    public ProofOutcome prove(String browserToken, String code, SignInOrigin origin) {
        return proofs.prove(browserToken, code, origin);
    }

    /** Another code, on this channel or another on file; the one before is worth nothing any more. */
    public ProofSendOutcome resend(String browserToken, ContactChannel channel) {
        return proofs.resend(browserToken, channel);
    }

    /** Where to end the provider's own session after ours; empty when it has no such place or does not answer. */
    public Optional<URI> farewell(String farewell) {
        return provider.farewell(farewell);
    }
}
