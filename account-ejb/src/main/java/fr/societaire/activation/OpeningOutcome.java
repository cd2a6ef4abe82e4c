package fr.societaire.activation;

import fr.societaire.identity.OpenedSession;
import fr.societaire.identity.PasswordRuleView;
import java.util.List;

/** What became of the password chosen. */
public sealed interface OpeningOutcome {
    /** The account is open and the member is in. */
    record Opened(OpenedSession session) implements OpeningOutcome {}

    /** The account is open; he signs in as always, since the code he brought proved no channel. */
    record OpenedWithoutSession() implements OpeningOutcome {}

    /** ACC-111, ACC-112: something stands in the way, see {@link ActivationView#hindrance}. Nothing has changed. */
    record NotYet() implements OpeningOutcome {}

    /** Rules are unmet; nothing has changed. */
    record Weak(List<PasswordRuleView> rules) implements OpeningOutcome {}

    /** Too many passwords are being computed; nothing has changed, the same may be tried again. */
    record Busy() implements OpeningOutcome {}

    /** The first connection is over, or the account was opened meanwhile; nothing has changed. */
    record Over() implements OpeningOutcome {}
}
