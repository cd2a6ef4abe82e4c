package fr.societaire.throttle;

import java.time.Instant;

/** What a limit answers. */
public sealed interface Verdict {
    /** Not too often yet. */
    record Allowed() implements Verdict {}

    /** Too often: again from {@code until} on. Asking before does not move it. */
    record Wait(Instant until) implements Verdict {}
}
