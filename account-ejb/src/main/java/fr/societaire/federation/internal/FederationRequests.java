package fr.societaire.federation.internal;

import fr.societaire.federation.domain.FederationRequest;
import fr.societaire.federation.internal.IdentityProvider.Protocol;
import fr.societaire.platform.Bearers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/**
 * The requests as rows, and what is derived from their state: nonce and verifier are keyed digests of it, so that they
 * need not be kept, and that whoever reads the state in an address learns neither.
 */
@Dependent
public class FederationRequests {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    public Protocol protocol(String state) {
        return new Protocol(
                state, bearers.digest("federation-nonce", state), bearers.digest("federation-verifier", state));
    }

    public String stateDigest(String state) {
        return bearers.digest("federation-state", state);
    }

    public String browserDigest(String browserToken) {
        return bearers.digest("federation-browser", browserToken == null ? "" : browserToken);
    }

    public void add(FederationRequest request) {
        em.persist(request);
    }

    /** Held to the end of the transaction. */
    public Optional<FederationRequest> lock(String state) {
        return Optional.ofNullable(
                em.find(FederationRequest.class, stateDigest(state), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one of this browser, unless its time is over. */
    public Optional<FederationRequest> ofBrowser(String browserToken, LockModeType lock, Instant now) {
        return em.createQuery(
                        "select r from FederationRequest r where r.browserDigest = :browser", FederationRequest.class)
                .setParameter("browser", browserDigest(browserToken))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(request -> !request.isOver(now));
    }

    public void forgetBefore(Instant instant) {
        em.createQuery("delete from FederationRequest r where r.expiresAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
