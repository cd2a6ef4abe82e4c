package fr.societaire.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name of a person as names are compared: accents, case, hyphens, apostrophes and blanks make no difference, so that
 * <em>Léa-Rose</em>, <em>LEA ROSE</em> and <em>lea rose</em> are one. {@code letters} is empty for a text without letters,
 * which is nobody's name.
 */
public record CivilName(String letters) {
    public static CivilName of(String written) {
        String text = written == null ? "" : written.toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(
                text.replace("œ", "oe")
                        .replace("æ", "ae")
                        .replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("ł", "l"),
                Normalizer.Form.NFKD);
        return new CivilName(plain.replaceAll("[^\\p{L}]", ""));
    }

    /** Whether it is that name; what has no letter is no name. */
    public boolean is(String written) {
        return !letters.isEmpty() && equals(of(written));
    }

    /** Nothing of it: records end up in logs. */
    @Override
    public String toString() {
        return "CivilName";
    }
}
