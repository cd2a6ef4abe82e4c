package fr.societaire.desk.domain;

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
import java.util.Optional;

/**
 * A change of a member's account that one of the desk proposes and another approves. It is announced to the member when it
 * is proposed, on the channels he had until then, and takes effect some time after it is approved: long enough for somebody
 * whose account is being taken over to say no.
 */
@Entity
@Table(name = "desk_proposal")
public class Proposal {
    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    @Column(name = "member_number")
    private String member;

    @Column(name = "new_value")
    private String newValue;

    private String proof;

    @Column(name = "proposed_by")
    private String proposedBy;

    private String pseudonym;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Version
    private long version;

    protected Proposal() {}

    /**
     * One colleague proposes.
     *
     * @param newValue the contact in its normal form; {@code null} for a closing
     * @param proof what it rests upon, in the advisor's words
     */
    public static Proposal make(
            String id,
            ProposalKind kind,
            MemberNumber member,
            String newValue,
            String proof,
            CaseFile.Author author,
            Instant now) {
        var proposal = new Proposal();
        proposal.id = id;
        proposal.kind = kind;
        proposal.member = member.value();
        proposal.newValue = newValue;
        proposal.proof = proof;
        proposal.proposedBy = author.staff();
        proposal.pseudonym = author.pseudonym();
        proposal.proposedAt = now;
        proposal.state = ProposalState.PROPOSED;
        proposal.stateSince = now;
        return proposal;
    }

    /** Another colleague approves: it takes effect after the delay. Who proposed it is refused as not allowed. */
    public void approve(String colleague, Duration delay, Instant now) {
        requireAnother(colleague);
        become(ProposalState.APPROVED, now);
        decidedBy = colleague;
        effectiveAt = now.plus(delay);
    }

    /** Another colleague refuses. Who proposed it is refused as not allowed. */
    public void refuse(String colleague, Instant now) {
        requireAnother(colleague);
        become(ProposalState.REFUSED, now);
        decidedBy = colleague;
    }

    /** The member stops it. */
    public void veto(Instant now) {
        become(ProposalState.VETOED, now);
    }

    /** It takes effect; before its time it is refused as not allowed. */
    public void apply(Instant now) {
        if (effectiveAt == null || now.isBefore(effectiveAt)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        become(ProposalState.APPLIED, now);
    }

    private void requireAnother(String colleague) {
        if (proposedBy.equals(colleague)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
    }

    private void become(ProposalState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.STALE.toException();
        }
        state = next;
        stateSince = now;
    }

    public String id() {
        return id;
    }

    public ProposalKind kind() {
        return kind;
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public Optional<String> newValue() {
        return Optional.ofNullable(newValue);
    }

    public String proof() {
        return proof;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public ProposalState state() {
        return state;
    }

    public Optional<Instant> effectiveAt() {
        return Optional.ofNullable(effectiveAt);
    }
}
