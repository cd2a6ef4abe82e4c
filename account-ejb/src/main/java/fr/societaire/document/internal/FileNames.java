package fr.societaire.document.internal;

import fr.societaire.document.domain.StoredDocument;

/** How a downloaded document is called: what it is, and which one. */
public final class FileNames {
    public static String of(StoredDocument document) {
        String name = document.title() + " " + document.contract();
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").replaceAll("[\\s\\u00A0\\u202F]+", " ") + ".pdf";
    }

    private FileNames() {}
}
