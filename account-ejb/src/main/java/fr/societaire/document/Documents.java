package fr.societaire.document;

import fr.societaire.contract.ContractCard;
import fr.societaire.contract.Contracts;
import fr.societaire.document.internal.Archive;
import fr.societaire.document.internal.ContractPapers;
import fr.societaire.document.internal.DocumentStore;
import fr.societaire.document.internal.FileNames;
import fr.societaire.document.internal.Issuing;
import fr.societaire.document.internal.MandateCopies;
import fr.societaire.document.internal.Receipts;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The documents of a member. Every question names the member it is asked for: a document of someone else does not exist.
 * No transaction is open while a document is printed and sealed.
 */
@Stateless
@RolesAllowed(Role.MEMBER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Documents {
    @Inject
    ContractPapers papers;

    @Inject
    Issuing issuing;

    @Inject
    Receipts receipts;

    @Inject
    MandateCopies copies;

    @Inject
    Archive archive;

    @Inject
    DocumentStore store;

    @Inject
    Contracts contracts;

    /**
     * The attestation of a contract as it stands today: made now, or the one made before if nothing it says has changed.
     * Refused as {@link Refusal#NOT_FOUND} when the member has no such contract.
     */
    public AttestationOutcome attestationFor(MemberNumber member, ContractNumber contract) {
        return switch (papers.attestation(member, contract)) {
            case ContractPapers.Printable printable -> issuing.issue(printable.paper());
            case ContractPapers.Nothing nothing -> new AttestationOutcome.NotAvailable(nothing.reason());
        };
    }

    /**
     * Whether {@link #attestationFor} would give one, without making it: for a page that offers the button.
     *
     * @return why not, empty when it would
     */
    public Optional<AttestationOutcome.Reason> whyNoAttestation(MemberNumber member, ContractNumber contract) {
        return switch (papers.attestation(member, contract)) {
            case ContractPapers.Printable printable -> Optional.empty();
            case ContractPapers.Nothing nothing -> Optional.of(nothing.reason());
        };
    }

    /** The same at a glance, for a page that already has the contract: no query, and blind to an incomplete file. */
    public Optional<AttestationOutcome.Reason> whyNoAttestation(ContractCard contract) {
        return papers.obstacle(contract);
    }

    /**
     * The receipt of an instalment a payment has settled; made now if it is not there yet. Empty when too many documents
     * are being made. Refused as {@link Refusal#NOT_FOUND} when no payment of this member has that reference, or when it
     * has not settled that instalment.
     *
     * @param instalment empty for the oldest one it has settled
     */
    public Optional<DocumentId> receiptOf(MemberNumber member, PaymentId payment, Optional<InstalmentId> instalment) {
        return receipts.of(member, payment, instalment);
    }

    /**
     * The copy of a mandate the member has signed here; made now if it is not there yet. Empty when too many documents are
     * being made. Refused as {@link Refusal#NOT_FOUND} when he has signed no such mandate.
     */
    public Optional<DocumentId> copyOf(MemberNumber member, MandateId mandate) {
        return copies.of(member, mandate);
    }

    /**
     * Newest first.
     *
     * @param page from 1; a page beyond the last is the last
     */
    @RolesAllowed({Role.MEMBER, Role.VIEWER})
    public DocumentPage list(MemberNumber member, DocumentFilter filter, int page) {
        return archive.page(member, filter, page, contracts.withheld(member));
    }

    /** The newest documents, at most {@code count}. One query. */
    @RolesAllowed({Role.MEMBER, Role.VIEWER})
    public List<DocumentView> latestOf(MemberNumber member, int count) {
        return archive.latest(member, count, contracts.withheld(member));
    }

    /** The document itself, byte for byte as it was issued; empty if the member has none of that identifier. */
    public Optional<DocumentFile> open(MemberNumber member, DocumentId id) {
        return archive.ofMember(member, id)
                .map(document -> new DocumentFile(FileNames.of(document), store.read(document.sha256())));
    }
}
