package fr.societaire.document.internal;

import fr.societaire.document.domain.CarAttestation;
import fr.societaire.document.domain.HomeAttestation;
import fr.societaire.document.domain.Paper;
import fr.societaire.document.domain.PaymentReceipt;
import fr.societaire.document.domain.SepaMandate;

/** How a document is called: in the list, in its own properties, as a file. */
final class Titles {
    static String of(Paper paper) {
        return switch (paper) {
            case CarAttestation car -> "Attestation d’assurance " + car.plate();
            case HomeAttestation home -> "Attestation d’assurance habitation";
            case PaymentReceipt receipt ->
                "Reçu de paiement de " + receipt.amount().display();
            case SepaMandate mandate -> "Mandat de prélèvement SEPA";
        };
    }

    /** One sentence for those who cannot see the page. */
    static String describing(Paper paper) {
        return of(paper) + ", contrat " + paper.contract() + ", "
                + paper.holder().name() + ", " + paper.insurer().name();
    }

    private Titles() {}
}
