package fr.societaire.viewing.domain;

import java.util.Arrays;
import java.util.Optional;

/** The member's pages that may be shown in a view: these and no others. */
public enum ViewedPage {
    HOME("espace"),
    CONTRACTS("contrats"),
    CONTRACT("contrat"),
    PAYMENTS("paiements"),
    DOCUMENTS("documents");

    private final String word;

    ViewedPage(String word) {
        this.word = word;
    }

    /** The first part of its address, for the member as in the view. */
    public String word() {
        return word;
    }

    /** The page of that word; empty for everything that is not shown. */
    public static Optional<ViewedPage> of(String word) {
        return Arrays.stream(values()).filter(page -> page.word.equals(word)).findFirst();
    }
}
