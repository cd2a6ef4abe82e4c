package fr.societaire.document.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.DocumentId;
import java.time.LocalDate;

/**
 * What a document says in one breath, and what its printed code carries: enough for a third party to compare with the
 * sheet in his hand, and nothing that is not on it.
 *
 * @param holder at most {@value #MAX_TEXT} bytes of UTF-8, cut with an ellipsis beyond
 * @param subject the plate, the insured address or the amount; same limit
 */
public record Essentials(
        DocumentKind kind,
        DocumentId document,
        ContractNumber contract,
        String holder,
        String subject,
        Period validity,
        LocalDate issuedOn) {
    static final int MAX_TEXT = 90;

    public Essentials {
        holder = ShortText.cut(holder, MAX_TEXT);
        subject = ShortText.cut(subject, MAX_TEXT);
    }

    public static Essentials of(Paper paper, Issue issue) {
        return new Essentials(
                paper.kind(),
                issue.id(),
                paper.contract(),
                paper.holder().name(),
                paper.subject(),
                paper.validity(),
                issue.on());
    }
}
