package fr.societaire.desk.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a caller has said, as the advisor typed it, against what is on file. Spoken words have no accents, hyphens or
 * capitals; numbers are said in groups. A near miss is a miss: the advisor is told right or wrong, never how near.
 *
 * @param said as typed
 */
public record SpokenAnswer(String said) {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,7})(?:[.,](\\d{1,2}))?(?:EUROS?|€)?");

    /** Words of an address that many streets share. */
    private static final Set<String> COMMON = Set.of(
            "rue",
            "avenue",
            "av",
            "boulevard",
            "bd",
            "place",
            "chemin",
            "allee",
            "impasse",
            "quai",
            "route",
            "cours",
            "de",
            "du",
            "des",
            "la",
            "le",
            "les",
            "d",
            "l",
            "a",
            "au",
            "aux",
            "et",
            "bis",
            "ter");

    public SpokenAnswer {
        said = said == null ? "" : said.strip();
    }

    /** Whether he knows the fact, which may be true in several ways: any of his contracts will do. */
    public boolean knows(CallerFact fact, Set<String> onFile) {
        return !said.isEmpty() && onFile.stream().anyMatch(truth -> matches(fact, truth));
    }

    private boolean matches(CallerFact fact, String truth) {
        return switch (fact) {
            case CONTRACT_NUMBER, PLATE -> compact(said).equals(compact(truth));
            case POSTCODE, MEMBER_SINCE -> said.replaceAll("\\s", "").equals(truth);
            case BIRTH_DATE ->
                SpokenDate.parse(said).filter(LocalDate.parse(truth)::equals).isPresent();
            case BIRTH_PLACE -> words(said).equals(words(truth)) && !words(said).isEmpty();
            case STREET -> saysTheStreet(truth);
            case LAST_PAYMENT ->
                amount().filter(sum -> sum.compareTo(new BigDecimal(truth)) == 0)
                        .isPresent();
        };
    }

    /** The number of the house and each word of its own: «14 fontaine au roi» is «14 rue de la Fontaine-au-Roi». */
    private boolean saysTheStreet(String truth) {
        Set<String> asked = words(truth);
        Set<String> heard = words(said);
        return !asked.isEmpty() && heard.equals(asked);
    }

    private Optional<BigDecimal> amount() {
        Matcher sum = AMOUNT.matcher(said.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Zs}]", ""));
        return sum.matches()
                ? Optional.of(new BigDecimal(sum.group(1) + "." + (sum.group(2) == null ? "0" : sum.group(2))))
                : Optional.empty();
    }

    private static String compact(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a caller says of himself ends in no log. */
    @Override
    public String toString() {
        return "SpokenAnswer";
    }
}
