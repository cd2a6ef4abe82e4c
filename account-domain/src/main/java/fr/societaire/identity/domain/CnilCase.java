package fr.societaire.identity.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The ways the CNIL's recommendation (délibération 2022-100 of 21 July 2022) gives a password to be strong enough. Each
 * is a floor of entropy, {@code length · log2(alphabet)}, reached by a minimum of length and of variety.
 */
public enum CnilCase {
    /** A password alone, case 1: 80 bits, in the words of the recommendation's own examples. */
    TWELVE_OF_FOUR_CLASSES(password -> length(password) >= 12 && classes(password) == 4),
    /** Case 1 again: longer, less varied. */
    FOURTEEN_OF_THREE_CLASSES(password -> length(password) >= 14 && classes(password) >= 3),
    /** Case 1 again: a phrase. */
    SEVEN_WORDS(password -> words(password).size() >= 7),
    /** Case 2, 50 bits: admitted only where repeated failures close the door for a while. */
    EIGHT_OF_FOUR_CLASSES_WITH_LOCK(password -> length(password) >= 8 && classes(password) == 4);

    private final Predicate<String> reached;

    CnilCase(Predicate<String> reached) {
        this.reached = reached;
    }

    public boolean isReachedBy(String password) {
        return reached.test(password);
    }

    /** Entropy in bits: {@code L · log2(N)}, where N is the number of symbols of the families used. 0 for nothing. */
    public static double entropyBits(String password) {
        int alphabet = CharacterClass.alphabetOf(password);
        return alphabet == 0 ? 0 : length(password) * Math.log(alphabet) / Math.log(2);
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    private static int classes(String password) {
        return CharacterClass.in(password).size();
    }

    /** Different words of at least two letters: «la la la la la la la» is one word. */
    private static Set<String> words(String password) {
        return Arrays.stream(password.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> length(word) >= 2)
                .collect(Collectors.toSet());
    }
}
