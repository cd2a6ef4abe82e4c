package fr.societaire.welcome.internal;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.welcome.domain.FirstSteps;
import fr.societaire.welcome.domain.StepState;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The first steps as rows. */
@Dependent
public class StepsShelf {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void add(FirstSteps steps) {
        em.persist(steps);
    }

    public Optional<FirstSteps> find(MemberNumber member) {
        return Optional.ofNullable(em.find(FirstSteps.class, member.value()));
    }

    /** Held to the end of the transaction; refused as {@link Refusal#NOT_FOUND} to whom none were offered. */
    public FirstSteps lock(MemberNumber member) {
        return Optional.ofNullable(em.find(FirstSteps.class, member.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal.NOT_FOUND::toException);
    }

    public boolean isOpen(MemberNumber member) {
        return em.createQuery("""
                        select count(s) from FirstSteps s
                        where s.member = :member and (s.contacts = :open or s.attestation = :open or s.code = :open)""", Long.class)
                        .setParameter("member", member.value())
                        .setParameter("open", StepState.OPEN)
                        .getSingleResult()
                > 0;
    }
}
