package fr.societaire.activation;

import fr.societaire.paper.domain.PaperState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Why a space cannot be opened yet, for one who has proved who he is. Never a refusal; one reason at a time. */
public sealed interface Hindrance {
    /**
     * ACC-112: papers are wanted, or looked at by the desk.
     *
     * @param papers all of them, in the insurer's order
     */
    record FileIncomplete(List<Paper> papers) implements Hindrance {}

    /**
     * ACC-111: his rights are being opened.
     *
     * @param expectedOn when; empty when nobody knows
     * @param awaited what is waited for, in words; empty when there is nothing to say
     */
    record RightsPending(Optional<LocalDate> expectedOn, Optional<String> awaited) implements Hindrance {}

    /**
     * One paper, as its member sees it.
     *
     * @param id the insurer's own name for it
     * @param reason why the last one would not do
     */
    record Paper(String id, String label, PaperState state, Optional<String> reason, Optional<Instant> receivedAt) {}
}
