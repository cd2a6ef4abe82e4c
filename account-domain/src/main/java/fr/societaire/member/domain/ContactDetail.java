package fr.societaire.member.domain;

import fr.societaire.shared.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One way to reach a member: an e-mail address in lower case, or a number in E.164 form. */
@Entity
@Table(name = "contact_point")
public class ContactDetail {
    /** A detail is its owner, its kind and its value: the same number twice on file is one detail. */
    @Embeddable
    public record Key(
            @Embedded MemberNumber member,
            @Enumerated(EnumType.STRING) ContactKind kind,
            @Column(name = "contact_value") String value)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private boolean verified;

    @Column(name = "is_primary")
    private boolean primary;

    @Column(name = "is_backup")
    private boolean backup;

    protected ContactDetail() {}
}
