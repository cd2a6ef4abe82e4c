package fr.societaire.factor;

import java.time.Instant;

/** What a typed recovery code is worth. */
public sealed interface RecoveryCodeCheck {
    /** Right, and used up; {@code left} others are still good. */
    record Good(int left) implements RecoveryCodeCheck {}

    /** One of his, but it has served, at {@code at}. Not counted as wrong. */
    record Used(Instant at) implements RecoveryCodeCheck {}

    /** None of his; {@code triesLeft} more before the pause, perhaps none. */
    record Wrong(int triesLeft) implements RecoveryCodeCheck {}

    /** Too many wrong ones: none is looked at before {@code until}. */
    record Paused(Instant until) implements RecoveryCodeCheck {}
}
