package fr.societaire.member.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name of the civil register in the one form in which it is compared. Registers and files differ in accents, in case,
 * in hyphens, apostrophes and blanks, and in nothing else: «Jean‑Noël d’Étretat» is {@code JEAN NOEL D ETRETAT}. Letters
 * are never left out, so that two names that sound alike stay two names.
 *
 * @param comparable capital letters without accents and single blanks; empty when there was no letter
 */
public record CivilName(String comparable) {
    public static CivilName of(String written) {
        String plain = Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replace("Œ", "OE")
                .replace("Æ", "AE")
                .replaceAll("[^\\p{L}]+", " ");
        return new CivilName(plain.strip());
    }

    public boolean isEmpty() {
        return comparable.isEmpty();
    }

    /** Nothing of the name: values end up in logs. */
    @Override
    public String toString() {
        return "CivilName";
    }
}
