package fr.societaire.document.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;

/**
 * The content of a document, before it is issued: everything that is printed except the date of issue and the reference.
 * Two papers with equal content are the same document, and are issued once.
 */
public sealed interface Paper permits CarAttestation, HomeAttestation, PaymentReceipt, SepaMandate {
    DocumentKind kind();

    /** The edition of the printed form: a new wording makes a new document of the same data. */
    int edition();

    Insurer insurer();

    Holder holder();

    MemberNumber member();

    ContractNumber contract();

    /** The days it covers; for a receipt the day of the payment, for a mandate that of the signature. */
    Period validity();

    /** What it is about, in a few words: the plate, the address, the amount, the reference. */
    String subject();

    default Fingerprint fingerprint() {
        return Fingerprint.of(this);
    }
}
