package fr.societaire.platform.web;

import java.security.SecureRandom;

/** A code a member can read over the telephone, {@code 7K2M-9QXD}: it leads the support to the line in the log. */
final class SupportCode {
    /** Without letters and figures that sound or look alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    static String fresh() {
        var code = new StringBuilder(9);
        RANDOM.ints(8, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        return code.insert(4, '-').toString();
    }

    private SupportCode() {}
}
