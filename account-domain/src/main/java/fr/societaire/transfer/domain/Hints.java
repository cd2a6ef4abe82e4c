package fr.societaire.transfer.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands in the words of a transfer that may be a contract's number or a member's. */
public final class Hints {
    private static final Pattern WORD = Pattern.compile("[0-9A-Z]{6,21}");
    private static final Pattern MEMBER = Pattern.compile("[0-9]{8}");

    /** Words that may be numbers of contracts. */
    public static List<ContractNumber> contracts(Remittance said) {
        return words(said, WORD).stream()
                .filter(ContractNumber::isNormal)
                .map(ContractNumber::new)
                .toList();
    }

    /** Words that may be numbers of members. */
    public static List<MemberNumber> members(Remittance said) {
        return words(said, MEMBER).stream().map(MemberNumber::new).toList();
    }

    private static List<String> words(Remittance said, Pattern shape) {
        List<String> found = new ArrayList<>();
        for (String text : said.texts()) {
            for (String word : plain(text).split("[^0-9A-Z]+", -1)) {
                if (shape.matcher(word).matches() && !found.contains(word)) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    private Hints() {}
}
