package fr.societaire.contactchange;

import fr.societaire.contactchange.domain.ChangeKind;
import java.time.Instant;

/** What the link of an announcement can still do. */
public sealed interface VetoView {
    /** It stops the change, until {@code effectiveAt}. */
    record Open(ChangeKind kind, Instant effectiveAt) implements VetoView {}

    /** It has stopped it; it still closes the space. */
    record Stopped(ChangeKind kind) implements VetoView {}

    /** Too late to stop: in effect since then. It still closes the space. */
    record TooLate(ChangeKind kind, Instant since) implements VetoView {}

    /** The change ended otherwise, the link has closed the space, or it is too old. */
    record Over() implements VetoView {}
}
