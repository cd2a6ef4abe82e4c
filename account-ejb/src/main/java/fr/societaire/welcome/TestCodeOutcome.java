package fr.societaire.welcome;

import java.time.Instant;

/** What became of a typed test code. */
public sealed interface TestCodeOutcome {
    /** Right: the channel works, the step is done. */
    record Right() implements TestCodeOutcome {}

    /** ACC-104. {@code triesLeft} is 1 or more. */
    record Wrong(int triesLeft) implements TestCodeOutcome {}

    /** ACC-105. */
    record Expired() implements TestCodeOutcome {}

    /** ACC-106: a newer one was sent at {@code newerSentAt}. */
    record Superseded(Instant newerSentAt) implements TestCodeOutcome {}

    /** One wrong try too many: another must be sent. */
    record Burnt() implements TestCodeOutcome {}

    /** Too many wrong codes in a day: none is looked at before {@code until}. */
    record Paused(Instant until) implements TestCodeOutcome {}
}
