package fr.societaire.paper.domain;

import fr.societaire.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** What has become of one paper that is wanted: its copy while there is one, and the decision. */
@Embeddable
public class SuppliedPaper {
    @Enumerated(EnumType.STRING)
    private PaperState state;

    private String reason;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected SuppliedPaper() {}

    public static SuppliedPaper awaited() {
        var paper = new SuppliedPaper();
        paper.state = PaperState.AWAITED;
        return paper;
    }

    /** A file came in. A second one replaces the first while nobody has decided. */
    public void receive(String file, String type, Instant now) {
        become(PaperState.RECEIVED);
        fileName = file;
        mediaType = type;
        receivedAt = now;
        reason = null;
    }

    public void accept(Instant now) {
        become(PaperState.ACCEPTED);
        decidedAt = now;
    }

    /** With the sentence the member is told. */
    public void refuse(String why, Instant now) {
        if (why == null || why.isBlank()) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        become(PaperState.REFUSED);
        reason = why.strip();
        decidedAt = now;
    }

    /** The copy has served: it is kept nowhere. Not while it waits for a decision. */
    public void forgetCopy() {
        if (state == PaperState.RECEIVED) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        dropCopy();
    }

    /** Nobody will look at it any more, whatever was decided. */
    public void dropCopy() {
        fileName = null;
        mediaType = null;
    }

    private void become(PaperState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        state = next;
    }

    public PaperState state() {
        return state;
    }

    /** Why it was refused. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Under what name the store holds the copy. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    public Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }
}
