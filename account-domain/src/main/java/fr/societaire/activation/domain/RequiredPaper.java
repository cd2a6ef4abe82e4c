package fr.societaire.activation.domain;

import fr.societaire.paper.domain.PaperState;
import fr.societaire.paper.domain.SuppliedPaper;
import fr.societaire.shared.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
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

    @Embedded
    private SuppliedPaper supplied;

    @Version
    private long version;

    protected RequiredPaper() {}

    public static RequiredPaper ask(Key key, String label) {
        var paper = new RequiredPaper();
        paper.key = key;
        paper.label = label;
        paper.supplied = SuppliedPaper.awaited();
        return paper;
    }

    /** The insurer calls it otherwise now. */
    public void rename(String newLabel) {
        label = newLabel;
    }

    /** A file came in. A second one replaces the first while nobody has decided. */
    public void receive(String file, String type, Instant now) {
        supplied.receive(file, type, now);
    }

    public void accept(Instant now) {
        supplied.accept(now);
    }

    /** With the sentence the member is told. */
    public void refuse(String why, Instant now) {
        supplied.refuse(why, now);
    }

    /** The copy has served: it is kept nowhere. */
    public void forgetFile() {
        supplied.forgetCopy();
    }

    /** Whether anything is still to be done about it, by the member or by the desk. */
    public boolean isOpen() {
        return state() != PaperState.ACCEPTED;
    }

    public Key key() {
        return key;
    }

    public String label() {
        return label;
    }

    public PaperState state() {
        return supplied.state();
    }

    /** Why it was refused. */
    public Optional<String> reason() {
        return supplied.reason();
    }

    /** Under what name the store holds the copy. */
    public Optional<String> fileName() {
        return supplied.fileName();
    }

    public Optional<String> mediaType() {
        return supplied.mediaType();
    }

    public Optional<Instant> receivedAt() {
        return supplied.receivedAt();
    }
}
