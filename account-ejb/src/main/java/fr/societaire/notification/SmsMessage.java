package fr.societaire.notification;

import java.util.Objects;

/**
 * A text message. Letters outside of the GSM alphabet (ç ê ô œ …) halve the length of a part: write codes without them.
 *
 * @param to the number in international form, {@code +33639980101}
 * @param key idempotency key, at most 120 visible ASCII characters without {@code @ < >}
 */
public record SmsMessage(String to, String text, String key) implements Message {
    public SmsMessage {
        if (to == null || !to.matches("\\+[1-9][0-9]{5,14}")) {
            throw new IllegalArgumentException("not a number in international form");
        }
        MessageShape.requireKey(key);
        Objects.requireNonNull(text, "text");
    }

    /** The key alone: recipient and body must not reach a log by accident. */
    @Override
    public String toString() {
        return "SmsMessage[" + key + "]";
    }
}
