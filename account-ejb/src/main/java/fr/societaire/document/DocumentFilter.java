package fr.societaire.document;

import fr.societaire.document.domain.DocumentKind;
import fr.societaire.shared.ContractNumber;
import java.io.Serializable;

/** Which documents to list; {@code null} means any. */
public record DocumentFilter(DocumentKind.Family family, ContractNumber contract) implements Serializable {
    public static final DocumentFilter ALL = new DocumentFilter(null, null);

    public boolean isEverything() {
        return family == null && contract == null;
    }
}
