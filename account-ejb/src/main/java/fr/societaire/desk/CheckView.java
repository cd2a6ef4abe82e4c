package fr.societaire.desk;

import fr.societaire.desk.domain.CallerFact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the proof of who is calling stands.
 *
 * @param questions to put now, in their order; empty unless asked
 * @param until how long it lets act, or closes
 */
public record CheckView(Standing standing, List<CallerFact> questions, Optional<Instant> until) {
    public CheckView {
        questions = List.copyOf(questions);
    }

    /** What an advisor may do next. */
    public enum Standing {
        /** The questions are to be put. */
        NEEDED,
        /** They are put, the answers are awaited. */
        ASKED,
        /** He may act. */
        PASSED,
        /** Wrong answers were given for this member: nobody of the desk acts for him for a time. */
        CLOSED,
        /** Too little is on file to prove anybody by it: he is identified by his papers. */
        FILE_TOO_POOR
    }

    /** Whether the advisor may act for the member now. */
    public boolean isPassed() {
        return standing == Standing.PASSED;
    }
}
