package fr.societaire.viewing.internal;

import fr.societaire.platform.Bearers;
import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.viewing.ViewStanding;
import fr.societaire.viewing.domain.MemberView;
import fr.societaire.viewing.domain.ViewState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The views as rows. Whose they are is in the question. */
@Dependent
public class ViewShelf {
    /** Of a fresh token: 132 random bits. */
    private static final int NAME_LENGTH = 22;

    private static final String THOSE = "select v from MemberView v where v.state = :state and ";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    @Inject
    InstantSource clock;

    public MemberView add(MemberNumber member, MemberView.Viewer viewer, Instant until) {
        String name = bearers.freshToken().substring(0, NAME_LENGTH);
        MemberView view = MemberView.ask(name, member, viewer, clock.instant(), until);
        em.persist(view);
        em.flush();
        return view;
    }

    /** Whatever was decided is in the database before what follows from it. */
    public void settle() {
        em.flush();
    }

    public Optional<MemberView> lock(String id) {
        return Optional.ofNullable(em.find(MemberView.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What this advisor has asked of anybody, and anybody of this member. */
    public List<MemberView> lockAsked(StaffId staff, MemberNumber member) {
        return locked(ViewState.ASKED, staff, member);
    }

    /** The same of views that are open. */
    public List<MemberView> lockOpen(StaffId staff, MemberNumber member) {
        return locked(ViewState.OPEN, staff, member);
    }

    private List<MemberView> locked(ViewState state, StaffId staff, MemberNumber member) {
        return em.createQuery(THOSE + "(v.staff = :staff or v.member = :member) order by v.id", MemberView.class)
                .setParameter("state", state)
                .setParameter("staff", staff.value())
                .setParameter("member", member.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<MemberView> lockOpenOf(StaffId staff) {
        return em.createQuery(THOSE + "v.staff = :staff", MemberView.class)
                .setParameter("state", ViewState.OPEN)
                .setParameter("staff", staff.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<MemberView> lockOpenOf(MemberNumber member) {
        return ofMember(member, ViewState.OPEN);
    }

    /** The one that waits for this member's answer, in time. */
    public Optional<MemberView> lockAskedOf(MemberNumber member, Instant now) {
        return ofMember(member, ViewState.ASKED).stream()
                .filter(view -> now.isBefore(view.endsAt()))
                .findFirst();
    }

    private List<MemberView> ofMember(MemberNumber member, ViewState state) {
        return em.createQuery(THOSE + "v.member = :member", MemberView.class)
                .setParameter("state", state)
                .setParameter("member", member.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The view of this member that is open, else the one that is asked for; in time. */
    public Optional<MemberView> standing(MemberNumber member, Instant now) {
        return em.createQuery("""
                        select v from MemberView v where v.member = :member and v.state in :live and v.endsAt > :now
                        order by v.state desc""", MemberView.class)
                .setParameter("member", member.value())
                .setParameter("live", List.of(ViewState.ASKED, ViewState.OPEN))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait or are open, on every server: few at any moment. */
    public List<String> live(int most) {
        return em.createQuery("select v.id from MemberView v where v.state in :live order by v.askedAt", String.class)
                .setParameter("live", List.of(ViewState.ASKED, ViewState.OPEN))
                .setMaxResults(most)
                .getResultList();
    }

    public void forget(Instant instant) {
        em.createNativeQuery(
                        "delete from member_view where state in ('ENDED', 'REFUSED', 'LAPSED') and state_since < ?1")
                .setParameter(1, Timestamp.from(instant))
                .executeUpdate();
    }

    public static ViewStanding standing(MemberView view) {
        return new ViewStanding(view.state(), view.viewer().pseudonym(), view.endsAt());
    }

    public static StaffId staff(MemberView view) {
        return new StaffId(view.viewer().staff());
    }
}
