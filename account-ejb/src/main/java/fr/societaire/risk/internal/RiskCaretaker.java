package fr.societaire.risk.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks every hour whether the operator has replaced a file, and forgets every night what is no longer needed: habits
 * after a year (CNIL, délibération 2021-122), addresses after a day, refusals and journeys a year after their end.
 */
@Stateless
@PermitAll
public class RiskCaretaker {
    private static final Duration ADDRESSES = Duration.ofDays(1);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    GeoFiles files;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.risk.habits-kept")
    Duration kept;

    @Schedule(hour = "*", minute = "7", persistent = false)
    public void refresh() {
        files.refresh();
    }

    @Schedule(hour = "3", minute = "25", persistent = false)
    public void forget() {
        Instant now = clock.instant();
        delete("delete from risk_habit where last_seen_at < ?1", now.minus(kept));
        delete("delete from risk_sighting where seen_at < ?1", now.minus(kept));
        delete("delete from risk_address_use where last_used_at < ?1", now.minus(ADDRESSES));
        delete("delete from risk_refusal where ends_at < ?1", now.minus(kept));
        delete("delete from risk_journey where to_day < ?1", now.minus(kept));
    }

    private void delete(String sql, Instant before) {
        em.createNativeQuery(sql).setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}
