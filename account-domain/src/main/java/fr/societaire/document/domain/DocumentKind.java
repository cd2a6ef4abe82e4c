package fr.societaire.document.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of document the portal issues. The code of a kind is printed in signed form and never reused. */
public enum DocumentKind {
    /** <em>Mémo Véhicule Assuré</em> and attestation of motor insurance (Code des assurances, R211-14-0-1). */
    CAR_ATTESTATION(1, Family.ATTESTATION),
    /** <em>Attestation d'assurance habitation</em>, for a tenant the proof his landlord asks every year (law of 6 July 1989, art. 7 g). */
    HOME_ATTESTATION(2, Family.ATTESTATION),
    /** <em>Reçu</em>: an instalment was settled by card. */
    PAYMENT_RECEIPT(3, Family.RECEIPT),
    /** <em>Mandat de prélèvement SEPA</em>: the copy of what the member has signed here. */
    SEPA_MANDATE(4, Family.MANDATE);

    private final int code;
    private final Family family;

    DocumentKind(int code, Family family) {
        this.code = code;
        this.family = family;
    }

    /** What members look for, and do not tell apart any further. */
    public enum Family {
        ATTESTATION,
        RECEIPT,
        MANDATE
    }

    public Family family() {
        return family;
    }

    /** The kinds of a family; every kind for {@code null}. */
    public static List<DocumentKind> of(Family family) {
        return Arrays.stream(values())
                .filter(kind -> family == null || kind.family == family)
                .toList();
    }

    /** 1 to 255, as in the printed code. */
    public int code() {
        return code;
    }

    public static Optional<DocumentKind> ofCode(int code) {
        return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
    }
}
