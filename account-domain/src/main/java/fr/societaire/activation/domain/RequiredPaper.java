package fr.societaire.activation.domain;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** A paper the insurer wants before a member may open his space: asked for, sent, accepted or refused. */
@Entity
@Table(name = "activation_required_paper")
public class RequiredPaper {
    /** A paper is its member and the insurer's own name for it. */
    @Embeddable
    public record Key(
            @Embedded MemberNumber member,
            @Column(name = "paper") String paper) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String label;

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

    @Version
    private long version;

    protected RequiredPaper() {}

    public static RequiredPaper ask(Key key, String label) {
        var paper = new RequiredPaper();
        paper.key = key;
        paper.label = label;
        paper.state = PaperState.AWAITED;
        return paper;
    }

    /** The insurer calls it otherwise now. */
    public void rename(String newLabel) {
        label = newLabel;
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

    /** The copy has served: it is kept nowhere. */
    public void forgetFile() {
        if (state == PaperState.RECEIVED) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        fileName = null;
        mediaType = null;
    }

    private void become(PaperState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        state = next;
    }

    /** Whether anything is still to be done about it, by the member or by the desk. */
    public boolean isOpen() {
        return state != PaperState.ACCEPTED;
    }

    public Key key() {
        return key;
    }

    public String label() {
        return label;
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
