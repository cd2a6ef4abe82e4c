package fr.societaire.staff;

import fr.societaire.identity.PasswordRuleView;
import java.util.List;

/** What became of a password somebody of the staff has chosen. */
public sealed interface NewStaffPassword {
    /** It is his; whoever came in by the one before is out. */
    record Chosen() implements NewStaffPassword {}

    /** Rules are unmet; nothing has changed and the link still opens. */
    record Weak(List<PasswordRuleView> rules) implements NewStaffPassword {}

    /** Too many passwords are being computed; nothing has changed, the same may be tried again. */
    record Busy() implements NewStaffPassword {}

    /** The link has served, is too old, or was replaced: another one is asked for. Nothing has changed. */
    record Closed() implements NewStaffPassword {}
}
