package fr.societaire.identity.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A run a guesser tries first: the same character four times, four letters or digits in their order or against it, five
 * neighbours on a keyboard row.
 */
final class ObviousSequence {
    private static final Pattern REPEATED = Pattern.compile("(.)\\1{3}", Pattern.DOTALL);
    private static final int ORDERED_RUN = 4;
    private static final int KEYBOARD_RUN = 5;
    private static final List<String> KEYBOARD_ROWS = List.of(
            "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm", "&é\"'(-è_çà)=", "1234567890");

    private ObviousSequence() {}

    static boolean isIn(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return REPEATED.matcher(lower).find() || holdsOrderedRun(lower) || holdsKeyboardRun(lower);
    }

    private static boolean holdsOrderedRun(String lower) {
        int up = 1;
        int down = 1;
        for (int i = 1; i < lower.length(); i++) {
            char before = lower.charAt(i - 1);
            char here = lower.charAt(i);
            boolean comparable = isPlain(before) && isPlain(here);
            up = comparable && here == before + 1 ? up + 1 : 1;
            down = comparable && here == before - 1 ? down + 1 : 1;
            if (up >= ORDERED_RUN || down >= ORDERED_RUN) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsKeyboardRun(String lower) {
        return KEYBOARD_ROWS.stream()
                .flatMap(row -> List.of(row, new StringBuilder(row).reverse().toString()).stream())
                .anyMatch(row -> holdsPartOf(row, lower));
    }

    private static boolean holdsPartOf(String row, String lower) {
        for (int i = 0; i + KEYBOARD_RUN <= row.length(); i++) {
            if (lower.contains(row.substring(i, i + KEYBOARD_RUN))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
