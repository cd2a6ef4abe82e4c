package fr.societaire.contactchange.internal;

import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.contactchange.domain.ChangeState;
import fr.societaire.contactchange.domain.ContactChange;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The changes as rows. */
@Dependent
public class ChangeShelf {
    private static final List<ChangeState> OPEN = List.of(ChangeState.ASKED, ChangeState.PROVED);

    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void add(ContactChange change) {
        em.persist(change);
        em.flush();
    }

    /** Whatever was decided is in the database before what follows from it. */
    public void settle() {
        em.flush();
    }

    public List<ContactChange> openOf(MemberNumber member) {
        return open(member, LockModeType.NONE);
    }

    /** The same, held to the end of the transaction. */
    public List<ContactChange> lockOf(MemberNumber member) {
        return open(member, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<ContactChange> lockOf(MemberNumber member, ChangeKind kind) {
        return lockOf(member).stream().filter(change -> change.kind() == kind).findFirst();
    }

    private List<ContactChange> open(MemberNumber member, LockModeType lock) {
        return em.createQuery(
                        "select c from ContactChange c where c.member = :member and c.state in :open order by c.kind",
                        ContactChange.class)
                .setParameter("member", member.value())
                .setParameter("open", OPEN)
                .setLockMode(lock)
                .getResultList();
    }

    /** Those of the members who have an open one. One query, however many members. */
    public List<MemberNumber> withOpen(Collection<MemberNumber> members) {
        List<?> found = em.createNativeQuery("""
                        select distinct member_number from contact_change
                        where state in ('ASKED', 'PROVED') and member_number = any(string_to_array(?1, ','))""")
                .setParameter(1, members.stream().map(MemberNumber::value).collect(Collectors.joining(",")))
                .getResultList();
        return found.stream().map(String.class::cast).map(MemberNumber::new).toList();
    }

    public Optional<ContactChange> ofLink(String secret, LockModeType lock) {
        return em.createQuery("select c from ContactChange c where c.vetoSecret = :secret", ContactChange.class)
                .setParameter("secret", secret)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    public Optional<ContactChange> lock(String id) {
        return Optional.ofNullable(em.find(ContactChange.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those whose time has come. */
    public List<String> due(int most, Instant now) {
        return em.createQuery("""
                        select c.id from ContactChange c where c.state = :proved and c.effectiveAt <= :now
                        order by c.effectiveAt""", String.class)
                .setParameter("proved", ChangeState.PROVED)
                .setParameter("now", Objects.requireNonNull(now))
                .setMaxResults(most)
                .getResultList();
    }

    /** What is over for that long; and what was asked for and never proved, after a day. */
    public void forget(Duration kept, Instant now) {
        em.createNativeQuery("""
                        delete from contact_change where (state not in ('ASKED', 'PROVED') and state_since < ?1)
                          or (state = 'ASKED' and state_since < ?2)""")
                .setParameter(1, Timestamp.from(now.minus(kept)))
                .setParameter(2, Timestamp.from(now.minus(Duration.ofDays(1))))
                .executeUpdate();
    }
}
