package fr.societaire.activation;

import java.time.Instant;

/** What became of a typed code. */
public sealed interface ChannelOutcome {
    /** Right: {@code ticket} replaces the one before. */
    record Right(ActivationTicket ticket) implements ChannelOutcome {}

    /** ACC-104. {@code triesLeft} is 1 or more. */
    record Wrong(int triesLeft) implements ChannelOutcome {}

    /** ACC-105. */
    record Expired() implements ChannelOutcome {}

    /** ACC-106: a newer one was sent at {@code newerSentAt}. */
    record Superseded(Instant newerSentAt) implements ChannelOutcome {}

    /** One wrong try too many: another must be sent. */
    record Burnt() implements ChannelOutcome {}

    /** Too many wrong codes in a day: none is looked at before {@code until}. */
    record Paused(Instant until) implements ChannelOutcome {}

    /** The first connection is over; begin again. */
    record Over() implements ChannelOutcome {}
}
