package fr.societaire.document.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An issued document: who it is for, what it is, and under which SHA-256 its bytes are filed. Written once, after its
 * file, and never changed: a row without a file cannot come to be.
 */
@Entity
@Table(name = "document")
public class StoredDocument {
    @EmbeddedId
    private DocumentId id;

    @Embedded
    private MemberNumber member;

    @Embedded
    private ContractNumber contract;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Embedded
    private Fingerprint fingerprint;

    @Embedded
    private Sha256 sha256;

    @Column(name = "size_bytes")
    private int size;

    @Embedded
    private CheckCode checkCode;

    @Column(name = "signed_code")
    private String signedCode;

    protected StoredDocument() {}

    public DocumentId id() {
        return id;
    }

    public MemberNumber member() {
        return member;
    }

    public ContractNumber contract() {
        return contract;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Sha256 sha256() {
        return sha256;
    }

    /** The text of the code printed on it. */
    public String signedCode() {
        return signedCode;
    }
}
