package fr.societaire.risk.internal;

import fr.societaire.platform.Bearers;
import fr.societaire.shared.MemberNumber;
import fr.societaire.throttle.domain.Network;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** Which members have just come from one address. The address is kept for a day, as a keyed digest. */
@Dependent
public class AddressUses {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers digests;

    @Inject
    RiskSettings settings;

    /** Notes that the member comes from there, and counts who has within the window, himself included. */
    int note(MemberNumber member, String address, Instant now) {
        String digest = digests.digest("risk/address", Network.of(address).key());
        em.createNativeQuery("""
                        insert into risk_address_use (address_digest, member_number, last_used_at) values (?1, ?2, ?3)
                        on conflict (address_digest, member_number) do update set last_used_at = excluded.last_used_at""")
                .setParameter(1, digest)
                .setParameter(2, member.value())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        var count = em.createNativeQuery(
                        "select count(*) from risk_address_use where address_digest = ?1 and last_used_at > ?2")
                .setParameter(1, digest)
                .setParameter(2, Timestamp.from(now.minus(settings.crowdWindow())));
        return ((Number) count.getSingleResult()).intValue();
    }
}
