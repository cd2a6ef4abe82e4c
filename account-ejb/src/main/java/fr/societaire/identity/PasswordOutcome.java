package fr.societaire.identity;

import java.util.List;

/** What became of a new password. */
public sealed interface PasswordOutcome {
    /** It is the member's password from now on. */
    record Accepted() implements PasswordOutcome {}

    /** It breaks one or more rules; nothing has changed. Every rule is listed, met or not. */
    record Refused(List<PasswordRuleView> rules) implements PasswordOutcome {}

    /** Too many passwords are being computed at this moment; nothing has changed, the same may be tried again. */
    record Busy() implements PasswordOutcome {}
}
