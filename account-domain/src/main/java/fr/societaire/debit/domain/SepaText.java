package fr.societaire.debit.domain;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in the letters that every bank of the SEPA passes on unharmed (EPC 217-08, best practices: latin letters, figures
 * and {@code / - ? : ( ) . , ' +}). Accents go, ligatures are written out, anything else becomes a blank.
 */
public final class SepaText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9/\\-?:().,'+ ]");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Map<Character, String> WRITTEN_OUT = Map.of(
            'œ', "oe", 'Œ', "OE", 'æ', "ae", 'Æ', "AE", 'ß', "ss", 'ø', "o", 'Ø', "O", 'ł', "l", 'Ł', "L", '’', "'");

    /**
     * The text, cut to what its field takes.
     *
     * @param longest 1 to 140 characters
     * @throws IllegalArgumentException when nothing of it is left, for no field of a file may be empty
     */
    public static String of(String text, int longest) {
        String written = text.chars()
                .mapToObj(c -> WRITTEN_OUT.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
        String bare = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        String known = BLANKS.matcher(FOREIGN.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        String cut = known.substring(0, Math.min(longest, known.length())).strip();
        if (cut.isEmpty()) {
            throw new IllegalArgumentException("nothing of this text can be told to a bank");
        }
        return cut;
    }

    private SepaText() {}
}
