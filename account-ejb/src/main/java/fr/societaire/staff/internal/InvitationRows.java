package fr.societaire.staff.internal;

import fr.societaire.staff.domain.StaffId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links by which staff choose a password, as rows: one underway for each at most, and only where his letters still go. */
@Dependent
public class InvitationRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Somebody who works here today, held until the transaction ends: of two links made at once one is the newer. */
    Optional<Addressee> hold(StaffId id) {
        List<?> rows = em.createNativeQuery("""
                        select staff_id, email, password_hash is not null from staff_account
                        where staff_id = ?1 and left_at is null for update""").setParameter(1, id.value()).getResultList();
        return rows.stream().findFirst().map(row -> Addressee.of((Object[]) row));
    }

    /** Everybody who has no password and no link that opens. */
    List<Addressee> uninvited(Instant now) {
        List<?> rows =
                em.createNativeQuery("""
                        select staff_id, email, false from staff_account a
                        where left_at is null and password_hash is null and not exists (
                          select from staff_invitation i
                          where i.staff_id = a.staff_id and i.ended_at is null and i.expires_at > ?1)
                        order by staff_id""").setParameter(1, Timestamp.from(now)).getResultList();
        return rows.stream().map(row -> Addressee.of((Object[]) row)).toList();
    }

    void insert(UUID id, String digest, Addressee to, Instant now, Instant end) {
        em.createNativeQuery("""
                        insert into staff_invitation (id, token_digest, staff_id, email, sent_at, expires_at)
                        values (cast(?1 as uuid), ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, id.toString())
                .setParameter(2, digest)
                .setParameter(3, to.id().value())
                .setParameter(4, to.email())
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, Timestamp.from(end))
                .executeUpdate();
    }

    /** Whom the link lets choose a password; empty when it does not open. */
    Optional<StaffId> holder(String digest, Instant now) {
        return staff("""
                select i.staff_id from staff_invitation i join staff_account a using (staff_id)
                where token_digest = ?1 and ended_at is null and expires_at > ?2
                  and a.left_at is null and a.email = i.email""", digest, now);
    }

    /** The same, and it opens no more. Of two at once with one link, one uses it. */
    Optional<StaffId> use(String digest, Instant now) {
        return staff("""
                update staff_invitation i set ended_at = ?2 from staff_account a
                where i.token_digest = ?1 and i.ended_at is null and i.expires_at > ?2
                  and a.staff_id = i.staff_id and a.left_at is null and a.email = i.email
                returning i.staff_id""", digest, now);
    }

    private Optional<StaffId> staff(String sql, String digest, Instant now) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, digest)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return rows.stream().findFirst().map(id -> new StaffId((String) id));
    }

    void endOf(StaffId id, Instant now) {
        em.createNativeQuery("update staff_invitation set ended_at = ?1 where staff_id = ?2 and ended_at is null")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, id.value())
                .executeUpdate();
    }

    /** Ends the links of who has left and of whose letters go elsewhere now. */
    void endStale(Instant now) {
        em.createNativeQuery("""
                        update staff_invitation i set ended_at = ?1 from staff_account a
                        where a.staff_id = i.staff_id and i.ended_at is null
                          and (a.left_at is not null or a.email <> i.email)""").setParameter(1, Timestamp.from(now)).executeUpdate();
    }
}
