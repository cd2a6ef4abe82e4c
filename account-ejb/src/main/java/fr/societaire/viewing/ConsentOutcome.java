package fr.societaire.viewing;

import java.time.Instant;

/** What the code an advisor has typed is worth. */
public sealed interface ConsentOutcome {
    /** The member agrees: his pages are shown until then. */
    record Given(Instant until) implements ConsentOutcome {}

    /** Not the code. {@code triesLeft} is 1 or more. */
    record Wrong(int triesLeft) implements ConsentOutcome {}

    /** No code opens this request any more: it is to be asked anew. */
    record Over() implements ConsentOutcome {}
}
