package fr.societaire.activation;

import fr.societaire.identity.OpenedSession;
import fr.societaire.identity.PasswordRuleView;
import java.util.List;

/** What became of the password chosen. */
public sealed interface OpeningOutcome {
    /** The account is open and the member is in. */
    record Opened(OpenedSession session) implements OpeningOutcome {}

    /** Rules are unmet; nothing has changed. */
    record Weak(List<PasswordRuleView> rules) implements OpeningOutcome {}

    /** Too many passwords are being computed; nothing has changed, the same may be tried again. */
    record Busy() implements OpeningOutcome {}

    /** The first connection is over, or the account was opened meanwhile; nothing has changed. */
    record Over() implements OpeningOutcome {}
}
