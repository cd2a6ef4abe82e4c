package fr.societaire.document;

import fr.societaire.shared.DocumentId;

/** What comes of asking for an attestation. */
public sealed interface AttestationOutcome {
    /** It is in the store, made just now or before. */
    record Ready(DocumentId document) implements AttestationOutcome {}

    record NotAvailable(Reason reason) implements AttestationOutcome {}

    /** Why there is none; each has its sentence for the member. */
    enum Reason {
        /** Only vehicles and homes are attested here. */
        KIND_WITHOUT_ATTESTATION,
        /** The contract is a draft, or its cover begins later. */
        NOT_YET_IN_FORCE,
        /** Cover is suspended: nothing can be attested before it is restored. */
        SUSPENDED,
        /** The contract has ended. */
        OVER,
        /** What the law wants on it is missing from the file: a plate, an address, a name. */
        FILE_INCOMPLETE,
        /** Too many are being made at this moment. */
        BUSY
    }
}
