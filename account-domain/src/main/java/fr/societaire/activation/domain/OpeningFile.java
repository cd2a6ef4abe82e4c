package fr.societaire.activation.domain;

import fr.societaire.shared.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * What must hold before one member may open his space (<em>dossier d'ouverture</em>): how he proves who he is, whether his
 * rights are open. Stated by the insurer's systems; a member without one proves three facts and waits for nothing.
 */
@Entity
@Table(name = "activation_opening_file")
public class OpeningFile {
    private static final String OPEN = "OPEN";
    private static final String PENDING = "PENDING";

    @Id
    @Column(name = "member_number")
    private String member;

    @Enumerated(EnumType.STRING)
    private OpeningProofs proofs;

    @Column(name = "iban_digest")
    private String ibanDigest;

    @Column(name = "iban_end")
    private String ibanEnd;

    @Column(name = "bank_code")
    private String bankCode;

    private String rights;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    private String awaited;
    private boolean waiting;

    @Version
    private long version;

    protected OpeningFile() {}

    /** What is kept of the account a member is reimbursed on. */
    public record KnownIban(String digest, String end, String bankCode) {}

    public static OpeningFile of(MemberNumber member) {
        var file = new OpeningFile();
        file.member = member.value();
        return file;
    }

    /** Brought up to date with what the insurer states. */
    public void state(OpeningProofs newProofs, Optional<KnownIban> iban, Rights newRights) {
        proofs = newProofs;
        ibanDigest = iban.map(KnownIban::digest).orElse(null);
        ibanEnd = iban.map(KnownIban::end).orElse(null);
        bankCode = iban.map(KnownIban::bankCode).orElse(null);
        rights = newRights.open() ? OPEN : PENDING;
        expectedOn = newRights.expectedOn().orElse(null);
        awaited = newRights.awaited().orElse(null);
    }

    /** Whether nothing stands in the way. */
    public boolean isClear(Collection<RequiredPaper> papers) {
        return rights().open() && papers.stream().noneMatch(RequiredPaper::isOpen);
    }

    /**
     * Looks again at what stands in the way. Returns whether that has just come to its end, so that who waits is told; it
     * is true once.
     */
    public boolean clears(Collection<RequiredPaper> papers) {
        boolean before = waiting;
        waiting = !isClear(papers);
        return before && !waiting;
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public OpeningProofs proofs() {
        return proofs;
    }

    public Rights rights() {
        return OPEN.equals(rights) ? Rights.OPEN : Rights.pending(expectedOn, awaited);
    }

    /** What is kept of his account. */
    public Optional<KnownIban> iban() {
        return Optional.ofNullable(ibanDigest).map(digest -> new KnownIban(digest, ibanEnd, bankCode));
    }
}
