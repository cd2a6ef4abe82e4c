package fr.societaire.document.web;

import fr.societaire.document.AttestationOutcome.Reason;
import fr.societaire.document.CheckOutcome.Standing;
import fr.societaire.document.domain.DocumentKind;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about documents that code chooses. */
final class DocumentTexts {
    /** Why there is no attestation. */
    static String of(Reason reason) {
        return text("reason." + reason);
    }

    /** How what was attested stands today, in a sentence. */
    static String of(Standing standing) {
        return text("standing." + standing);
    }

    /** What kind of document it is, for a third party. */
    static String of(DocumentKind kind) {
        return text("kind." + kind);
    }

    /** How the kind of document calls what it is about: a vehicle, a home, an amount. */
    static String subject(DocumentKind kind) {
        return text("subject." + kind);
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("fr.societaire.document.web.messages", Locale.FRENCH)
                .getString(key);
    }

    private DocumentTexts() {}
}
