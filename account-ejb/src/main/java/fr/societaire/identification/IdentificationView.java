package fr.societaire.identification;

import fr.societaire.identification.domain.IdentificationState;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.member.ContactPoint;
import fr.societaire.paper.domain.PaperState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file, as its member and the desk see it.
 *
 * @param reference what is said aloud: «IR-7K2M-9QXD»
 * @param since since when it is in this state
 * @param expiresAt until when papers may come in
 * @param effectiveAt when the account is given back, or was
 * @param contacts where the member is reached from then on
 */
public record IdentificationView(
        String id,
        String reference,
        IdentificationState state,
        Instant since,
        Instant openedAt,
        Instant expiresAt,
        Optional<Instant> effectiveAt,
        List<ContactPoint> contacts,
        List<Paper> papers) {
    public IdentificationView {
        contacts = List.copyOf(contacts);
        papers = List.copyOf(papers);
    }

    /**
     * One of the papers.
     *
     * @param reason why it was refused
     */
    public record Paper(ProofKind kind, PaperState state, Optional<String> reason, Optional<Instant> receivedAt) {
        /** Whether it is for the member to send it, for the first time or again. */
        public boolean isToSend() {
            return state == PaperState.AWAITED || state == PaperState.REFUSED;
        }
    }

    /** Whether the member may send something. */
    public boolean takesPapers() {
        return state == IdentificationState.OPEN || state == IdentificationState.IN_REVIEW;
    }
}
