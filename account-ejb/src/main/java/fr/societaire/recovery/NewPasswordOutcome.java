package fr.societaire.recovery;

import fr.societaire.identity.PasswordRuleView;
import java.util.List;

/** What became of the new password. */
public sealed interface NewPasswordOutcome {
    /** It is the password; every other session has ended and both channels are told. */
    record Changed() implements NewPasswordOutcome {}

    /** Rules are unmet; nothing has changed and the proof still opens. */
    record Weak(List<PasswordRuleView> rules) implements NewPasswordOutcome {}

    /** It is one of the last he had, perhaps the one that was lost; nothing has changed and the proof still opens. */
    record SameAsBefore() implements NewPasswordOutcome {}

    /** Too many passwords are being computed; nothing has changed, the same may be tried again. */
    record Busy() implements NewPasswordOutcome {}

    /** The proof does not open any more; {@code why} is never {@link DoorOutcome.Open}. Nothing has changed. */
    record Closed(DoorOutcome why) implements NewPasswordOutcome {}
}
