package fr.societaire.identity.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * The four families of characters of the CNIL's recommendation (délibération 2022-100), with the number of symbols its
 * calculator counts for each: 26 + 26 + 10 + 37 = 99.
 */
public enum CharacterClass {
    LOWER_CASE(26),
    UPPER_CASE(26),
    DIGIT(10),
    SIGN(37);

    private final int symbols;

    CharacterClass(int symbols) {
        this.symbols = symbols;
    }

    public int symbols() {
        return symbols;
    }

    /** An accented letter is a letter of its case; whatever is neither letter with a case nor digit is a sign. */
    public static CharacterClass of(int codePoint) {
        if (Character.isLowerCase(codePoint)) {
            return LOWER_CASE;
        }
        if (Character.isUpperCase(codePoint)) {
            return UPPER_CASE;
        }
        return Character.isDigit(codePoint) ? DIGIT : SIGN;
    }

    /** The families present in a password. */
    public static Set<CharacterClass> in(String password) {
        Set<CharacterClass> present = EnumSet.noneOf(CharacterClass.class);
        password.codePoints().mapToObj(CharacterClass::of).forEach(present::add);
        return present;
    }

    /** How many symbols each place could have held. */
    public static int alphabetOf(String password) {
        return in(password).stream().mapToInt(CharacterClass::symbols).sum();
    }
}
