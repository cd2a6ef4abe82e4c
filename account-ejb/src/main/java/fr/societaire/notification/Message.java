package fr.societaire.notification;

/** Something to be sent to one person. */
public sealed interface Message permits EmailMessage, SmsMessage {
    /** The address as the operator of the channel understands it. */
    String to();

    /** What is said, in plain text. */
    String text();

    /**
     * Names this message for ever: posting the same key twice is one message. Becomes the Message-ID of an e-mail. It
     * tells nothing about the member or the secret inside; for instance {@code signin-code-}{@literal <random>}.
     */
    String key();
}
