package fr.societaire.contactchange;

import java.time.Instant;

/** What became of a wish. */
public sealed interface AskOutcome {
    /** A code is on its way to the new address or number. Nothing is changed. */
    record CodeSent() implements AskOutcome {}

    /** It is no e-mail address, or no mobile number. */
    record NotAContact() implements AskOutcome {}

    /** It is on file already. */
    record AlreadyOnFile() implements AskOutcome {}

    /** A change of this kind, or to this very address, is proved and waits. */
    record AnotherPending() implements AskOutcome {}

    /** Too many codes lately that nobody typed; another may be sent at {@code retryAt}. */
    record TooManyCodes(Instant retryAt) implements AskOutcome {}
}
