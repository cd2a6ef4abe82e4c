package fr.societaire.document;

import fr.societaire.document.domain.AttestationCode;
import fr.societaire.document.domain.CheckCode;
import fr.societaire.document.domain.StoredDocument;
import fr.societaire.document.internal.Archive;
import fr.societaire.document.internal.SigningKeys;
import fr.societaire.document.internal.Standings;
import fr.societaire.throttle.Limit;
import fr.societaire.throttle.Throttle;
import fr.societaire.throttle.Verdict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

/** The public check of a document by whoever received it: a landlord, a seller of cars, the police. */
@Stateless
@PermitAll
public class AttestationCheck {
    /** Longer than any code; whatever is longer is not read. */
    private static final int LONGEST = 2_000;

    /** Sixteen characters and whatever stands between them; the code of a QR is far longer. */
    private static final int LONGEST_TYPED = 40;

    @Inject
    Throttle throttle;

    @Inject
    SigningKeys keys;

    @Inject
    Archive archive;

    @Inject
    Standings standings;

    /**
     * Checks what the visitor typed, pasted or scanned: the sixteen characters, the code, or the whole address of the QR.
     *
     * @param visitor his network address; nobody may try codes one after the other
     */
    public CheckOutcome check(String shown, String visitor) {
        return switch (throttle.ask(Limit.DOCUMENT_CHECKS_PER_NETWORK, visitor)) {
            case Verdict.Wait wait -> new CheckOutcome.TooMany(wait.until());
            case Verdict.Allowed go -> check(shown);
        };
    }

    private CheckOutcome check(String shown) {
        String code = codeIn(shown);
        if (code.length() <= LONGEST_TYPED && CheckCode.read(code).isEmpty()) {
            return new CheckOutcome.Mistyped();
        }
        return genuine(code)
                .<CheckOutcome>map(read -> new CheckOutcome.Genuine(read.essentials(), standings.of(read.essentials())))
                .orElseGet(CheckOutcome.NotGenuine::new);
    }

    /** The keys a code may be signed with; published so that anyone can check without us. */
    public List<PublicKey> publicKeys() {
        return keys.codePublicKeys();
    }

    private Optional<AttestationCode> genuine(String code) {
        Optional<String> signed = CheckCode.read(code).flatMap(archive::find).map(StoredDocument::signedCode);
        return AttestationCode.read(signed.orElse(code))
                .filter(read -> keys.codePublicKeys().stream().anyMatch(read::isSignedBy));
    }

    private static String codeIn(String shown) {
        if (shown == null || shown.length() > LONGEST) {
            return "";
        }
        String text = shown.strip();
        return text.substring(text.indexOf("code=") < 0 ? 0 : text.indexOf("code=") + "code=".length());
    }
}
