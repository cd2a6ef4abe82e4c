package fr.societaire.identification.internal;

import fr.societaire.journal.Deed;

/** How a file ends without any effect. */
public enum IdentificationEnd {
    /** By the link of its announcement. */
    VETOED(Deed.IDENTIFICATION_VETOED, "a été refusée par le lien que nous avions envoyé"),
    /** By the second of the desk. */
    REFUSED(Deed.IDENTIFICATION_REFUSED, "n’a pas pu être acceptée"),
    /** By the desk, or with the account. */
    CANCELLED(Deed.IDENTIFICATION_CANCELLED, "a été annulée"),
    /** By time. */
    EXPIRED(Deed.IDENTIFICATION_EXPIRED, "a expiré : les justificatifs ne sont pas arrivés à temps");

    private final Deed deed;
    private final String words;

    IdentificationEnd(Deed deed, String words) {
        this.deed = deed;
        this.words = words;
    }

    Deed deed() {
        return deed;
    }

    /** After «La demande IR-… ». */
    String words() {
        return words;
    }
}
