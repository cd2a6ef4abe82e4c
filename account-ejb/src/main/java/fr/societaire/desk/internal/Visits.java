package fr.societaire.desk.internal;

import fr.societaire.desk.SearchId;
import fr.societaire.desk.VisitId;
import fr.societaire.desk.domain.DeskVisit;
import fr.societaire.desk.domain.MemberSearch;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.StaffMember;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;

/** Searches and open files. Whose they are is in the question: a colleague's does not exist. */
@Dependent
public class Visits {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    InstantSource clock;

    public void add(MemberSearch search) {
        em.persist(search);
    }

    public void add(DeskVisit visit) {
        em.persist(visit);
    }

    /** Refused as not found when it is not his, or over. */
    public MemberSearch search(SearchId id, StaffMember staff) {
        return em.createQuery("select s from MemberSearch s where s.id = :id and s.staff = :staff", MemberSearch.class)
                .setParameter("id", id.value())
                .setParameter("staff", staff.id().value())
                .getResultStream()
                .filter(search -> search.isOpenAt(clock.instant()))
                .findFirst()
                .orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /** Refused as not found when it is not his, or over. */
    public DeskVisit visit(VisitId id, StaffMember staff) {
        return em.createQuery("select v from DeskVisit v where v.id = :id and v.staff = :staff", DeskVisit.class)
                .setParameter("id", id.value())
                .setParameter("staff", staff.id().value())
                .getResultStream()
                .filter(visit -> visit.isOpenAt(clock.instant()))
                .findFirst()
                .orElseThrow(Refusal.NOT_FOUND::toException);
    }
}
