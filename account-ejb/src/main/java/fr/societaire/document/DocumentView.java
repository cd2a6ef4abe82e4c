package fr.societaire.document;

import fr.societaire.document.domain.DocumentKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.DocumentId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document as its member sees it in a list.
 *
 * @param validUntil the last day it attests; for a receipt the day of the payment
 * @param size in bytes
 */
public record DocumentView(
        DocumentId id,
        DocumentKind kind,
        ContractNumber contract,
        String title,
        Instant issuedAt,
        LocalDate validUntil,
        int size)
        implements Serializable {

    /** As the database holds it. */
    public DocumentView(
            String id,
            DocumentKind kind,
            String contract,
            String title,
            Instant issuedAt,
            LocalDate validUntil,
            int size) {
        this(new DocumentId(id), kind, new ContractNumber(contract), title, issuedAt, validUntil, size);
    }

    /** The size in whole kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, Math.round(size / 1000f));
    }
}
