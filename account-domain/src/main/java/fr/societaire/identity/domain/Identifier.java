package fr.societaire.identity.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a member types to say who he is, in its normal form: an e-mail in lower case, anything else in upper case without
 * the blanks, dots and dashes people copy from papers. Characters that cannot be seen are taken out.
 */
public record Identifier(IdentifierKind kind, String value) {
    /** The normal form of what was typed; what it names is for {@link IdentifierPatterns} to say. */
    public static String normalise(String typed) {
        String visible = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cf}\\p{Cc}\\s\\p{Z}]", "");
        return visible.contains("@")
                ? visible.toLowerCase(Locale.ROOT)
                : visible.replaceAll("[.\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    /** Nothing of the value: it may be an e-mail, and records end up in logs. */
    @Override
    public String toString() {
        return "Identifier[" + kind + "]";
    }
}
