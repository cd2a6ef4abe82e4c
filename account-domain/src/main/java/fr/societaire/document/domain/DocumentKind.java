package fr.societaire.document.domain;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of document the portal issues. The code of a kind is printed in signed form and never reused. */
public enum DocumentKind {
    /** <em>Mémo Véhicule Assuré</em> and attestation of motor insurance (Code des assurances, R211-14-0-1). */
    CAR_ATTESTATION(1),
    /** <em>Attestation d'assurance habitation</em>, for a tenant the proof his landlord asks every year (law of 6 July 1989, art. 7 g). */
    HOME_ATTESTATION(2),
    /** <em>Reçu</em>: an instalment was settled by card. */
    PAYMENT_RECEIPT(3);

    private final int code;

    DocumentKind(int code) {
        this.code = code;
    }

    /** 1 to 255, as in the printed code. */
    public int code() {
        return code;
    }

    public static Optional<DocumentKind> ofCode(int code) {
        return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
    }
}
