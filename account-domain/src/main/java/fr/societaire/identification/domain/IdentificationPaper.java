package fr.societaire.identification.domain;

import fr.societaire.paper.domain.SuppliedPaper;
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

/** One of the papers of a reinforced identification. */
@Entity
@Table(name = "identification_paper")
public class IdentificationPaper {
    /** A file has one of each kind. */
    @Embeddable
    public record Key(
            @Column(name = "file_id") String file,

            @Enumerated(EnumType.STRING) ProofKind kind) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Embedded
    private SuppliedPaper supplied;

    @Version
    private long version;

    protected IdentificationPaper() {}

    public static IdentificationPaper ask(String file, ProofKind kind) {
        var paper = new IdentificationPaper();
        paper.key = new Key(file, kind);
        paper.supplied = SuppliedPaper.awaited();
        return paper;
    }

    public String file() {
        return key.file();
    }

    public ProofKind kind() {
        return key.kind();
    }

    /** What has become of it. */
    public SuppliedPaper supplied() {
        return supplied;
    }
}
