package fr.societaire.identity.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a new password must be. The floor is the CNIL's; the rest keeps out what a guesser tries first. The password is
 * taken exactly as typed: any character counts, blanks included.
 *
 * @param admitted the CNIL cases in force; case 2 needs the lock on repeated failures
 * @param guessable the common passwords
 */
public record PasswordPolicy(Set<CnilCase> admitted, GuessablePasswords guessable) {
    /** More is refused, so that a check has a bounded cost. */
    public static final int LONGEST = 128;

    /** The cases a password reaches by itself, without a lock behind it. */
    public static final Set<CnilCase> WITHOUT_LOCK =
            Set.of(CnilCase.TWELVE_OF_FOUR_CLASSES, CnilCase.FOURTEEN_OF_THREE_CLASSES, CnilCase.SEVEN_WORDS);

    /** A shorter one is in too many words: it counts where it stands alone. */
    private static final int SHORTEST_WORD = 4;

    private static final int SHORTEST_NAME = 3;
    private static final List<String> BIRTH_DATE_FORMS = List.of("ddMMyyyy", "yyyyMMdd", "ddMMyy", "yyMMdd");

    /** Each rule with whether it is met, in the order they are shown. */
    public Map<PasswordRule, Boolean> review(String password, PasswordOwner owner) {
        Map<PasswordRule, Boolean> met = new EnumMap<>(PasswordRule.class);
        boolean bounded = password.codePointCount(0, password.length()) <= LONGEST;
        met.put(PasswordRule.STRONG, admitted.stream().anyMatch(one -> one.isReachedBy(password)));
        met.put(PasswordRule.NOT_TOO_LONG, bounded);
        met.put(PasswordRule.NOT_ABOUT_YOU, bounded && !isAbout(owner, password));
        met.put(PasswordRule.NO_OBVIOUS_SEQUENCE, bounded && !ObviousSequence.isIn(password));
        met.put(
                PasswordRule.NOT_COMMON,
                bounded && !password.isEmpty() && !guessable.isGuessable(password, owner.words()));
        return met;
    }

    public boolean accepts(String password, PasswordOwner owner) {
        return !review(password, owner).containsValue(false);
    }

    private static boolean isAbout(PasswordOwner owner, String password) {
        String plain = plain(password);
        Set<String> alone = Pattern.compile("\\P{L}+")
                .splitAsStream(password)
                .map(PasswordPolicy::plain)
                .collect(Collectors.toSet());
        boolean named = owner.words().stream()
                .flatMap(PasswordPolicy::partsOf)
                .map(PasswordPolicy::plain)
                .filter(word -> word.length() >= SHORTEST_NAME)
                .anyMatch(word -> word.length() >= SHORTEST_WORD ? plain.contains(word) : alone.contains(word));
        return named || owner.bornOn().filter(day -> holdsDay(password, day)).isPresent();
    }

    /** A name as a whole and in its parts: «marie-claire.dupont@example.fr» holds «dupont». */
    private static Stream<String> partsOf(String word) {
        return Stream.concat(
                Stream.of(word), Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(word));
    }

    private static boolean holdsDay(String password, LocalDate day) {
        String digits = password.replaceAll("\\D", "");
        return BIRTH_DATE_FORMS.stream()
                .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT).format(day))
                .anyMatch(digits::contains);
    }

    /** Letters and digits alone, without case and accents: «Camille» is not hidden by «CÂMILLE». */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
