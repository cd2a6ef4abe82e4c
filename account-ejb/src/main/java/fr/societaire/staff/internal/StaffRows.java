package fr.societaire.staff.internal;

import fr.societaire.staff.StaffMember;
import fr.societaire.staff.StaffRecord;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.domain.StaffRole;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts of staff as rows. Tries are counted in the statement that allows them, on however many servers. */
@Dependent
public class StaffRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    @ConfigProperty(name = "portal.desk.sign-in.most-failures")
    int mostFailures;

    @Inject
    @ConfigProperty(name = "portal.desk.sign-in.wait")
    Duration wait;

    /** Somebody who works here today. */
    public Optional<StaffMember> find(StaffId id) {
        List<?> rows = em.createNativeQuery(
                        "select staff_id, pseudonym, roles from staff_account where staff_id = ?1 and left_at is null")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> staff((Object[]) row));
    }

    /** Where somebody who works here today is written to. */
    public Optional<String> email(StaffId id) {
        List<?> rows = em.createNativeQuery("select email from staff_account where staff_id = ?1 and left_at is null")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }

    /** One try is taken, before it is known whether it is right; empty when none is left, or nobody has the name. */
    Optional<StaffTry> takeTry(StaffId id, Instant now) {
        List<?> rows = em.createNativeQuery("""
                        update staff_account
                        set failures = case when last_try_at > ?2 then failures + 1 else 1 end, last_try_at = ?1
                        where staff_id = ?3 and left_at is null and (failures < ?4 or last_try_at <= ?2)
                        returning coalesce(password_hash, ''), failures""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.minus(wait)))
                .setParameter(3, id.value())
                .setParameter(4, mostFailures)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new StaffTry(Optional.of((String) row[0]).filter(hash -> !hash.isEmpty())));
    }

    /** The try was right: it is given back. */
    void giveBack(StaffId id) {
        em.createNativeQuery("update staff_account set failures = greatest(failures - 1, 0) where staff_id = ?1")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    /** Both steps were right. */
    void forgetFailures(StaffId id) {
        em.createNativeQuery("update staff_account set failures = 0 where staff_id = ?1")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    /** Who is new comes in, who is known is brought up to date; a password that is there stays. Returns whether it is new. */
    boolean put(StaffRecord record) {
        return (Boolean) em.createNativeQuery("""
                        insert into staff_account (staff_id, pseudonym, email, roles, password_hash)
                        values (?1, ?2, ?3, ?4, cast(nullif(?5, '') as text))
                        on conflict (staff_id) do update set pseudonym = excluded.pseudonym, email = excluded.email,
                          roles = excluded.roles, left_at = null
                        returning (xmax = 0)""")
                .setParameter(1, record.id().value())
                .setParameter(2, record.pseudonym())
                .setParameter(3, record.email())
                .setParameter(
                        4, record.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .setParameter(5, record.passwordHash().orElse(""))
                .getSingleResult();
    }

    /** Who is on the list no more has left: his sessions end with the next request. */
    int leave(Set<StaffId> present, Instant now) {
        return em.createNativeQuery("""
                        update staff_account set left_at = ?1
                        where left_at is null and staff_id <> all(string_to_array(?2, ','))""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, present.stream().map(StaffId::value).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    void setPassword(StaffId id, String hash) {
        em.createNativeQuery("update staff_account set password_hash = ?1, failures = 0 where staff_id = ?2")
                .setParameter(1, hash)
                .setParameter(2, id.value())
                .executeUpdate();
    }

    /** Nothing he knows opens any more. */
    public void takePassword(StaffId id) {
        em.createNativeQuery("update staff_account set password_hash = null, failures = 0 where staff_id = ?1")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    /** Whoever stands between the two steps begins again. */
    public void endAttempts(StaffId id, Instant now) {
        em.createNativeQuery("update staff_attempt set ended_at = ?1 where staff_id = ?2 and ended_at is null")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, id.value())
                .executeUpdate();
    }

    static StaffMember staff(Object[] row) {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        Arrays.stream(((String) row[2]).split(",")).map(StaffRole::valueOf).forEach(roles::add);
        return new StaffMember(new StaffId((String) row[0]), (String) row[1], roles);
    }
}
