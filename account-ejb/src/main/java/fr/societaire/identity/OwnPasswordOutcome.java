package fr.societaire.identity;

import java.time.Instant;
import java.util.List;

/** What became of a password its member, who is in, wants to replace. */
public sealed interface OwnPasswordOutcome {
    /** Replaced; his other sessions are over. */
    record Changed() implements OwnPasswordOutcome {}

    /** What was typed for the present one is not it. Nothing has changed. */
    record WrongCurrent() implements OwnPasswordOutcome {}

    /** It was wrong too often: again from {@code until} on. Nothing was compared. */
    record Wait(Instant until) implements OwnPasswordOutcome {}

    /** The new one breaks one or more rules; every rule is listed, met or not. */
    record Weak(List<PasswordRuleView> rules) implements OwnPasswordOutcome {}

    /** The new one is one of his last. */
    record SameAsBefore() implements OwnPasswordOutcome {}

    /** Too many passwords are being computed at this moment; nothing has changed. */
    record Busy() implements OwnPasswordOutcome {}
}
