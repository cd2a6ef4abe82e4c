package fr.societaire.humancheck.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * A small sum in words: read aloud by a screen reader, answered without a script, in figures or in words. It is the way in
 * for people whose browser cannot do the work; what keeps programs from it is that it is used once and asked seldom.
 *
 * @param first 3 to 9
 * @param second 1 to 9; less than {@code first} where it is taken away
 * @param added whether it is added, else taken away
 */
public record Question(int first, int second, boolean added) {
    private static final List<String> NUMBERS = List.of(
            "zero",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit");

    private static final int LONGEST_ANSWER = 20;

    public static Question pick(RandomGenerator random) {
        int first = 3 + random.nextInt(7);
        boolean added = random.nextBoolean();
        return new Question(first, 1 + random.nextInt(added ? 9 : first - 1), added);
    }

    /** {@code Combien font sept plus quatre ?} */
    public String words() {
        return "Combien font " + NUMBERS.get(first) + (added ? " plus " : " moins ") + NUMBERS.get(second) + "\u00A0?";
    }

    public int answer() {
        return added ? first + second : first - second;
    }

    /** The number somebody typed, in figures or in words; empty for anything else. */
    public static OptionalInt read(String typed) {
        if (typed == null || typed.length() > LONGEST_ANSWER) {
            return OptionalInt.empty();
        }
        String plain = Normalizer.normalize(typed.strip().toLowerCase(Locale.FRENCH), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", "-");
        if (plain.matches("[0-9]{1,2}")) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        int inWords = NUMBERS.indexOf(plain);
        return inWords < 0 ? OptionalInt.empty() : OptionalInt.of(inWords);
    }
}
