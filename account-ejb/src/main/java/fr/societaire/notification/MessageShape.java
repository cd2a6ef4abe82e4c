package fr.societaire.notification;

/** What every message must look like before it is worth storing. */
final class MessageShape {
    static void requireOneLine(String value, String what) {
        if (value == null || value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " must be one line");
        }
    }

    /** The key becomes the left part of a Message-ID. */
    static void requireKey(String key) {
        if (key == null || !key.matches("[A-Za-z0-9._:/+=-]{1,120}")) {
            throw new IllegalArgumentException("not an idempotency key");
        }
    }

    private MessageShape() {}
}
