package fr.societaire.desk.internal;

import fr.societaire.desk.CasePage;
import fr.societaire.desk.CaseView;
import fr.societaire.desk.domain.CaseFile;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The case files as rows. */
@Dependent
public class CaseShelf {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void add(CaseFile file) {
        em.persist(file);
    }

    public Optional<CaseFile> find(String reference) {
        return em.createQuery("select c from CaseFile c where c.reference = :reference", CaseFile.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    public CasePage of(MemberNumber member, int page, LocalDate today) {
        return page(em.createQuery("""
                                select c from CaseFile c where c.member = :member
                                order by c.openedAt desc, c.id""", CaseFile.class).setParameter("member", member.value()), page, today);
    }

    public CasePage due(int page, LocalDate today) {
        return page(em.createQuery("""
                                select c from CaseFile c where c.keptAt is null
                                order by c.promisedFor, c.openedAt, c.id""", CaseFile.class), page, today);
    }

    /** Those handed to an agency, or to any where the code is blank, that are not answered. */
    public CasePage handedTo(String agency, int page, LocalDate today) {
        return page(em.createQuery("""
                                select c from CaseFile c
                                where c.keptAt is null and c.agency is not null and (:agency = '' or c.agency = :agency)
                                order by c.promisedFor, c.openedAt, c.id""", CaseFile.class).setParameter("agency", agency), page, today);
    }

    /** Those whose day has come and of which nobody was reminded. */
    public List<CaseFile> toRemind(LocalDate today, int most) {
        return em.createQuery("""
                        select c from CaseFile c
                        where c.keptAt is null and c.remindedAt is null and c.promisedFor <= :today
                        order by c.promisedFor, c.id""", CaseFile.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    private static CasePage page(TypedQuery<CaseFile> query, int page, LocalDate today) {
        List<CaseFile> found = query.setFirstResult((page - 1) * CasePage.SIZE)
                .setMaxResults(CasePage.SIZE + 1)
                .getResultList();
        return new CasePage(
                found.stream()
                        .limit(CasePage.SIZE)
                        .map(file -> view(file, today))
                        .toList(),
                page,
                found.size() > CasePage.SIZE);
    }

    public static CaseView view(CaseFile file, LocalDate today) {
        return new CaseView(
                file.reference(),
                file.member(),
                file.pseudonym(),
                file.motive(),
                file.said(),
                file.promise(),
                file.promisedFor(),
                file.openedAt(),
                file.keptAt(),
                file.answer(),
                file.agency().map(CaseFile.Agency::name),
                file.keptAt().isEmpty() && today.isAfter(file.promisedFor()));
    }
}
