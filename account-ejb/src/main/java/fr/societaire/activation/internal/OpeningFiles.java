package fr.societaire.activation.internal;

import fr.societaire.activation.domain.OpeningFile;
import fr.societaire.activation.domain.OpeningFile.KnownIban;
import fr.societaire.activation.domain.OpeningProofs;
import fr.societaire.activation.domain.RequiredPaper;
import fr.societaire.paper.domain.PaperState;
import fr.societaire.platform.Bearers;
import fr.societaire.shared.Iban;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The opening files and their papers, as rows. */
@Dependent
public class OpeningFiles {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    public Optional<OpeningFile> find(MemberNumber member) {
        return Optional.ofNullable(em.find(OpeningFile.class, member.value()));
    }

    /** Held to the end of the transaction: what clears a file takes turns. */
    public Optional<OpeningFile> lock(MemberNumber member) {
        return Optional.ofNullable(em.find(OpeningFile.class, member.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(OpeningFile file) {
        em.persist(file);
        em.flush();
    }

    public void add(RequiredPaper paper) {
        em.persist(paper);
    }

    public void remove(RequiredPaper paper) {
        em.remove(paper);
    }

    /** In the order of the insurer's names for them. */
    public List<RequiredPaper> papers(MemberNumber member) {
        return em.createQuery(
                        "select p from RequiredPaper p where p.key.member.value = :member order by p.key.paper",
                        RequiredPaper.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    public Optional<RequiredPaper> lockPaper(MemberNumber member, String paper) {
        return Optional.ofNullable(
                em.find(RequiredPaper.class, new RequiredPaper.Key(member, paper), LockModeType.PESSIMISTIC_WRITE));
    }

    public List<RequiredPaper> inReview(int first, int most) {
        return em.createQuery(
                        "select p from RequiredPaper p where p.supplied.state = :received order by p.supplied.receivedAt, p.key.paper",
                        RequiredPaper.class)
                .setParameter("received", PaperState.RECEIVED)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Papers that were decided on before then and whose copy is still there. */
    public List<RequiredPaper> decidedBefore(Instant instant) {
        return em.createQuery("""
                        select p from RequiredPaper p
                        where p.supplied.fileName is not null and p.supplied.state <> :received
                          and p.supplied.decidedAt < :instant""", RequiredPaper.class)
                .setParameter("received", PaperState.RECEIVED)
                .setParameter("instant", instant)
                .getResultList();
    }

    /** Whether the member proves himself by a provisional code; one look-up, whoever it is. */
    public boolean usesCode(MemberNumber member) {
        return em.createQuery(
                                "select count(f) from OpeningFile f where f.member = :member and f.proofs = :code",
                                Long.class)
                        .setParameter("member", member.value())
                        .setParameter("code", OpeningProofs.PROVISIONAL_CODE)
                        .getSingleResult()
                > 0;
    }

    /** Who is reimbursed on that account and proves himself by a code: a couple may be two. */
    public List<MemberNumber> reimbursedOn(Iban iban) {
        return em.createQuery(
                        "select f.member from OpeningFile f where f.ibanDigest = :digest and f.proofs = :code order by f.member",
                        String.class)
                .setParameter("digest", digest(iban))
                .setParameter("code", OpeningProofs.PROVISIONAL_CODE)
                .getResultStream()
                .map(MemberNumber::new)
                .toList();
    }

    /** All that is kept of an account number. */
    public KnownIban known(Iban iban) {
        return new KnownIban(digest(iban), iban.lastDigits(), iban.bankCode());
    }

    String digest(Iban iban) {
        return bearers.digest("activation-iban", iban.value());
    }
}
