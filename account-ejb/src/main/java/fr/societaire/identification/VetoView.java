package fr.societaire.identification;

import java.time.Instant;
import java.util.Optional;

/** What the link of an announcement can still do. */
public sealed interface VetoView {
    /** It stops the file, opened then; until {@code effectiveAt}, once that is known. */
    record Open(Instant openedAt, Optional<Instant> effectiveAt) implements VetoView {}

    /** It was stopped. */
    record Stopped() implements VetoView {}

    /** Too late: the account was given back then. */
    record TooLate(Instant since) implements VetoView {}

    /** The file ended otherwise, or the link is too old. */
    record Over() implements VetoView {}
}
