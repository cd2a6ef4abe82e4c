package fr.societaire.federation.internal;

import fr.societaire.availability.FunctionWatch;
import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.PartyPulse;
import fr.societaire.availability.domain.ServiceFunction;
import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.federation.domain.RequestState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The identity provider, by how it has answered the sign-ins of all servers. */
@Dependent
public class ProviderWatch implements FunctionWatch {
    private static final Duration LATELY = Duration.ofMinutes(15);

    @Inject
    IdentityProvider provider;

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    InstantSource clock;

    @Override
    public ServiceFunction function() {
        return ServiceFunction.FRANCE_CONNECT;
    }

    @Override
    public Optional<FunctionState> look() {
        return provider.isConfigured() ? Optional.of(pulse().state()) : Optional.empty();
    }

    /** Whoever is still over there says nothing of it: he may be looking for his telephone. */
    private PartyPulse pulse() {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select count(*), count(*) filter (where failure = ?1)
                          from federation_request where started_at > ?2 and state <> ?3""")
                .setParameter(1, FederationFailure.PROVIDER_DOWN.name())
                .setParameter(2, Timestamp.from(clock.instant().minus(LATELY)))
                .setParameter(3, RequestState.SENT.name())
                .getSingleResult();
        return new PartyPulse(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }
}
