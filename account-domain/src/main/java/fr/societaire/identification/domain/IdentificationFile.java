package fr.societaire.identification.domain;

import fr.societaire.paper.domain.PaperState;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way back of a member who has an account and has lost all that opens it: his e-mail address, his telephone and what he
 * held. One of the desk opens it for a caller who has proved who he is; the member sends three papers; another of the desk
 * looks at them; whoever was reached where the member was until then may say no, for as long as the delay at least.
 */
@Entity
@Table(name = "identification_file")
public class IdentificationFile {
    @Id
    private String id;

    private String reference;

    @Column(name = "member_number")
    private String member;

    @Column(name = "new_email")
    private String newEmail;

    @Column(name = "new_mobile")
    private String newMobile;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private IdentificationState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    private String reason;

    @Version
    private long version;

    protected IdentificationFile() {}

    /** Its name in the portal, and the one that is said aloud: «IR-7K2M-9QXD». */
    public record Name(String id, String reference) {}

    /**
     * Where the member will be reached, in normal form.
     *
     * @param mobile empty where he has none: the old number is not kept
     */
    public record Contacts(String email, Optional<String> mobile) {
        /** Nothing of them: records end up in logs. */
        @Override
        public String toString() {
            return "Contacts";
        }
    }

    public static IdentificationFile open(
            Name name, MemberNumber member, Contacts contacts, String staff, Duration life, Instant now) {
        var file = new IdentificationFile();
        file.id = name.id();
        file.reference = name.reference();
        file.member = member.value();
        file.newEmail = contacts.email();
        file.newMobile = contacts.mobile().orElse(null);
        file.openedBy = staff;
        file.openedAt = now;
        file.expiresAt = now.plus(life);
        file.state = IdentificationState.OPEN;
        file.stateSince = now;
        return file;
    }

    /**
     * Looks again at where it stands, after something has become of a paper.
     *
     * @param delay how long, from the opening, whoever was told may say no at least
     */
    public void follow(Collection<IdentificationPaper> papers, Duration delay, Instant now) {
        Set<PaperState> states =
                papers.stream().map(paper -> paper.supplied().state()).collect(Collectors.toSet());
        boolean complete = papers.size() == ProofKind.values().length;
        if (complete && states.equals(Set.of(PaperState.ACCEPTED))) {
            become(IdentificationState.ACCEPTED, now);
            Instant earliest = openedAt.plus(delay);
            effectiveAt = earliest.isAfter(now) ? earliest : now;
        } else if (!complete || states.contains(PaperState.AWAITED) || states.contains(PaperState.REFUSED)) {
            settle(IdentificationState.OPEN, now);
        } else {
            settle(IdentificationState.IN_REVIEW, now);
        }
    }

    /** Papers are taken in while the member has something to send or the desk has not decided. */
    public boolean takesPapers() {
        return state == IdentificationState.OPEN || state == IdentificationState.IN_REVIEW;
    }

    /** Who opened it does not decide on it: refused as not allowed. */
    public void requireAnother(String staff) {
        if (openedBy.equals(staff)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
    }

    /** The second of the desk ends it, for a reason the journal keeps. */
    public void refuse(String staff, String why, Instant now) {
        requireAnother(staff);
        if (why == null || why.isBlank()) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        become(IdentificationState.REFUSED, now);
        reason = why.strip();
    }

    public void veto(Instant now) {
        become(IdentificationState.VETOED, now);
    }

    public void cancel(Instant now) {
        become(IdentificationState.CANCELLED, now);
    }

    /** Not before its time. */
    public void expire(Instant now) {
        if (now.isBefore(expiresAt)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        become(IdentificationState.EXPIRED, now);
    }

    /** It takes effect; before its time it is refused as not allowed. */
    public void takeEffect(Instant now) {
        if (effectiveAt == null || now.isBefore(effectiveAt)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        become(IdentificationState.EFFECTIVE, now);
    }

    private void settle(IdentificationState next, Instant now) {
        if (state != next) {
            become(next, now);
        }
    }

    private void become(IdentificationState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.STALE.toException();
        }
        state = next;
        stateSince = now;
    }

    public String id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public Contacts contacts() {
        return new Contacts(newEmail, Optional.ofNullable(newMobile));
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public IdentificationState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    /** When it takes or took effect; empty before every paper will do. */
    public Optional<Instant> effectiveAt() {
        return Optional.ofNullable(effectiveAt);
    }
}
