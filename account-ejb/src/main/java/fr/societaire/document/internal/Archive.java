package fr.societaire.document.internal;

import fr.societaire.document.DocumentFilter;
import fr.societaire.document.DocumentPage;
import fr.societaire.document.DocumentView;
import fr.societaire.document.domain.CheckCode;
import fr.societaire.document.domain.DocumentKind;
import fr.societaire.document.domain.Fingerprint;
import fr.societaire.document.domain.Issue;
import fr.societaire.document.domain.Paper;
import fr.societaire.document.domain.Sha256;
import fr.societaire.document.domain.StoredDocument;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The register of what was issued: short transactions, no file is touched in them. */
@Stateless
@PermitAll
public class Archive {
    private static final String PASSING = " from StoredDocument d where d.member = :member"
            + " and d.kind in :kinds and (:anyContract = true or d.contract.value = :contract)"
            + " and locate(concat(',', d.contract.value, ','), :without) = 0";
    private static final String VIEW = "select new fr.societaire.document.DocumentView("
            + "d.id.value, d.kind, d.contract.value, d.title, d.issuedAt, d.validUntil, d.size)";
    private static final String NEWEST_FIRST = " order by d.issuedAt desc, d.id.value";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    public Optional<DocumentId> find(MemberNumber member, DocumentKind kind, Fingerprint fingerprint) {
        return em.createQuery(
                        "select d from StoredDocument d where d.member = :member and d.kind = :kind"
                                + " and d.fingerprint = :fingerprint",
                        StoredDocument.class)
                .setParameter("member", member)
                .setParameter("kind", kind)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .map(StoredDocument::id)
                .findFirst();
    }

    /**
     * Enters a document whose file is in the store, unless another server was first.
     *
     * @return the document that is registered for this paper, this one or the other
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public DocumentId enter(Paper paper, Issue issue, Press.Printed printed, Sha256 file) {
        em.createNativeQuery("""
                        insert into document (document_id, member_number, contract_number, kind, title, issued_at,
                               valid_until, fingerprint, sha256, size_bytes, check_code, signed_code)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (member_number, kind, fingerprint) do nothing""")
                .setParameter(1, issue.id().value())
                .setParameter(2, paper.member().value())
                .setParameter(3, paper.contract().value())
                .setParameter(4, paper.kind().name())
                .setParameter(5, Titles.of(paper))
                .setParameter(6, Timestamp.from(issue.at()))
                .setParameter(7, java.sql.Date.valueOf(paper.validity().until()))
                .setParameter(8, paper.fingerprint().hex())
                .setParameter(9, file.hex())
                .setParameter(10, printed.pdf().length)
                .setParameter(11, issue.checkCode().value())
                .setParameter(12, printed.code().text())
                .executeUpdate();
        return find(paper.member(), paper.kind(), paper.fingerprint()).orElseThrow();
    }

    public Optional<StoredDocument> ofMember(MemberNumber member, DocumentId id) {
        return em.createQuery(
                        "select d from StoredDocument d where d.id = :id and d.member = :member", StoredDocument.class)
                .setParameter("id", id)
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    /** Whoever it belongs to: for the public check of a document that is shown by its bearer. */
    public Optional<StoredDocument> find(DocumentId id) {
        return Optional.ofNullable(em.find(StoredDocument.class, id));
    }

    /** As {@link #find(DocumentId)}, by the short code printed on it. */
    public Optional<StoredDocument> find(CheckCode code) {
        return em.createQuery("select d from StoredDocument d where d.checkCode = :code", StoredDocument.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** {@code without}: the contracts whose documents whoever looks may not see. */
    public DocumentPage page(MemberNumber member, DocumentFilter filter, int page, Set<ContractNumber> without) {
        long total = passing("select count(d)" + PASSING, Long.class, member, filter, without)
                .getSingleResult();
        int pages = Math.toIntExact(Math.max(1, Math.ceilDiv(total, DocumentPage.SIZE)));
        int wanted = Math.clamp(page, 1, pages);
        List<DocumentView> rows = passing(VIEW + PASSING + NEWEST_FIRST, DocumentView.class, member, filter, without)
                .setFirstResult((wanted - 1) * DocumentPage.SIZE)
                .setMaxResults(DocumentPage.SIZE)
                .getResultList();
        return new DocumentPage(rows, wanted, pages, total);
    }

    public List<DocumentView> latest(MemberNumber member, int count, Set<ContractNumber> without) {
        return passing(VIEW + PASSING + NEWEST_FIRST, DocumentView.class, member, DocumentFilter.ALL, without)
                .setMaxResults(count)
                .getResultList();
    }

    private <T> TypedQuery<T> passing(
            String jpql, Class<T> type, MemberNumber member, DocumentFilter filter, Set<ContractNumber> without) {
        return em.createQuery(jpql, type)
                .setParameter("member", member)
                .setParameter(
                        "without",
                        without.stream().map(ContractNumber::value).collect(Collectors.joining(",", ",", ",")))
                .setParameter("kinds", DocumentKind.of(filter.family()))
                .setParameter("anyContract", filter.contract() == null)
                .setParameter(
                        "contract",
                        filter.contract() == null ? "" : filter.contract().value());
    }

    /** Those of the files that a document refers to. */
    public Set<Sha256> referredTo(Collection<Sha256> files) {
        return em.createQuery("select d.sha256.hex from StoredDocument d where d.sha256.hex in :files", String.class)
                .setParameter("files", files.stream().map(Sha256::hex).toList())
                .getResultStream()
                .map(Sha256::new)
                .collect(Collectors.toSet());
    }

    /** The files of the documents after that one, in the order of their identifiers. */
    public List<StoredDocument> after(String id, int count) {
        return em.createQuery(
                        "select d from StoredDocument d where d.id.value > :id order by d.id.value",
                        StoredDocument.class)
                .setParameter("id", id)
                .setMaxResults(count)
                .getResultList();
    }
}
