package fr.societaire.factor;

import java.time.Instant;

/** What a code of an application is worth. */
public sealed interface AppCheck {
    /** Right, and used up. */
    record Good() implements AppCheck {}

    /** Right, but it has opened something already: the next one, in a few seconds, will do. Not counted as wrong. */
    record Replayed() implements AppCheck {}

    /** Wrong; {@code triesLeft} more before the pause, perhaps none. */
    record Wrong(int triesLeft) implements AppCheck {}

    /** Too many wrong ones: none is looked at before {@code until}. Other factors are still accepted. */
    record Paused(Instant until) implements AppCheck {}

    /** The owner has no such application. */
    record NoApp() implements AppCheck {}
}
