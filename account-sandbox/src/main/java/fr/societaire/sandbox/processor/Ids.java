package fr.societaire.sandbox.processor;

import java.security.SecureRandom;

/** Identifiers of the public API's look: a prefix that tells the kind, then letters and digits nobody can guess. */
final class Ids {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    static String session() {
        return "cs_test_a1" + random(56);
    }

    /** Of an object named by a short prefix: {@code pi}, {@code ch}, {@code re}, {@code evt}… */
    static String of(String prefix) {
        return prefix + "_3" + random(23);
    }

    static String request() {
        return "req_" + random(14);
    }

    /** Six digits, as banks authorise. */
    static String authorizationCode() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    private static String random(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, at) -> text.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }

    private Ids() {}
}
