package fr.societaire.notification;

import java.util.Objects;

/**
 * An e-mail with its two equivalent bodies; {@link MailTemplate} makes both from one {@link Letter}. The subject never
 * holds a secret. A line break in address, subject or key would let a header be forged: refused as an
 * {@link IllegalArgumentException}.
 *
 * @param to one address, {@code camille@example.fr}
 * @param key idempotency key, at most 120 visible ASCII characters without {@code @ < >}
 */
public record EmailMessage(String to, String subject, String text, String html, String key) implements Message {
    public EmailMessage {
        MessageShape.requireOneLine(to, "address");
        MessageShape.requireOneLine(subject, "subject");
        MessageShape.requireKey(key);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
    }

    /** The key alone: recipient and body must not reach a log by accident. */
    @Override
    public String toString() {
        return "EmailMessage[" + key + "]";
    }
}
