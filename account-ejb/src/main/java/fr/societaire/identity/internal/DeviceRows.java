package fr.societaire.identity.internal;

import fr.societaire.identity.Device;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Whereabouts;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The devices as rows. */
@Dependent
public class DeviceRows {
    private static final String COLUMNS =
            "select id, name, network, first_seen_at, last_seen_at, trusted_until from identity_device ";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    public Optional<Device> find(String member, String digest) {
        return devices(em.createNativeQuery(COLUMNS + "where member_number = ?1 and token_digest = ?2")
                        .setParameter(1, member)
                        .setParameter(2, digest))
                .stream()
                .findFirst();
    }

    public List<Device> of(MemberNumber member) {
        return devices(em.createNativeQuery(COLUMNS + "where member_number = ?1 order by last_seen_at desc, id")
                .setParameter(1, member.value()));
    }

    /** Returns whether it is new. */
    public boolean meet(MemberNumber member, String digest, Whereabouts place, Optional<Instant> trusted, Instant now) {
        return (Boolean) em.createNativeQuery("""
                        insert into identity_device as d
                          (id, member_number, token_digest, name, network, first_seen_at, last_seen_at, trusted_until)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?6, cast(?7 as timestamptz))
                        on conflict (token_digest, member_number) do update set network = excluded.network,
                          last_seen_at = excluded.last_seen_at, trusted_until = coalesce(excluded.trusted_until, d.trusted_until)
                        returning xmax = 0""")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, member.value())
                .setParameter(3, digest)
                .setParameter(4, place.device())
                .setParameter(5, place.network())
                .setParameter(6, Timestamp.from(now))
                .setParameter(7, trusted.map(Timestamp::from).orElse(null))
                .getSingleResult();
    }

    /** Another token for the browser, for every member who uses it. */
    public void exchange(String digest, String freshDigest) {
        em.createNativeQuery("update identity_device set token_digest = ?2 where token_digest = ?1")
                .setParameter(1, digest)
                .setParameter(2, freshDigest)
                .executeUpdate();
    }

    public boolean rename(MemberNumber member, String id, String name) {
        return em.createNativeQuery("update identity_device set name = ?3 where member_number = ?1 and id = ?2")
                        .setParameter(1, member.value())
                        .setParameter(2, id)
                        .setParameter(3, name)
                        .executeUpdate()
                > 0;
    }

    public void forget(MemberNumber member, String id) {
        em.createNativeQuery("delete from identity_device where member_number = ?1 and id = ?2")
                .setParameter(1, member.value())
                .setParameter(2, id)
                .executeUpdate();
    }

    public void forgetAllOf(MemberNumber member) {
        em.createNativeQuery("delete from identity_device where member_number = ?1")
                .setParameter(1, member.value())
                .executeUpdate();
    }

    /** Each asks for the second step again. */
    public void distrustAllOf(MemberNumber member) {
        em.createNativeQuery(
                        "update identity_device set trusted_until = null where member_number = ?1 and trusted_until is not null")
                .setParameter(1, member.value())
                .executeUpdate();
    }

    private static List<Device> devices(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> device((Object[]) row)).toList();
    }

    private static Device device(Object[] row) {
        return new Device(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                ((Timestamp) row[3]).toInstant(),
                ((Timestamp) row[4]).toInstant(),
                Optional.ofNullable((Timestamp) row[5]).map(Timestamp::toInstant));
    }
}
