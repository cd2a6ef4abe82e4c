package fr.societaire.contactchange.domain;

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
 * Another e-mail address or mobile number of a member. He asks for it, proves with a code that it is his, everybody he was
 * reached at until then is told, and it takes effect some time later unless somebody has said no. One of each kind is open
 * at a time.
 */
@Entity
@Table(name = "contact_change")
public class ContactChange {
    @Id
    private String id;

    @Column(name = "member_number")
    private String member;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String replaced;

    @Column(name = "new_value")
    private String newValue;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "veto_secret")
    private String vetoSecret;

    @Version
    private long version;

    protected ContactChange() {}

    /**
     * What is to become what, in normal form.
     *
     * @param replaced what it takes the place of; empty where there is none
     */
    public record Wish(ChangeKind kind, Optional<String> replaced, String value) {
        /** Nothing of the value: records end up in logs. */
        @Override
        public String toString() {
            return "Wish[" + kind + "]";
        }
    }

    public static ContactChange ask(String id, MemberNumber member, Wish wish, Instant now) {
        var change = new ContactChange();
        change.id = id;
        change.member = member.value();
        change.kind = wish.kind();
        change.replaced = wish.replaced().orElse(null);
        change.newValue = wish.value();
        change.state = ChangeState.ASKED;
        change.stateSince = now;
        change.askedAt = now;
        return change;
    }

    /** The code sent to it was typed: it takes effect after the delay. */
    public void prove(Duration delay, Instant now) {
        become(ChangeState.PROVED, now);
        effectiveAt = now.plus(delay);
    }

    /** It was announced, with the link of this secret. */
    public void stoppableBy(String secret) {
        vetoSecret = secret;
    }

    /** It takes effect; before its time, or without a proof, it is refused as not allowed. */
    public void apply(Instant now) {
        if (effectiveAt == null || now.isBefore(effectiveAt)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        become(ChangeState.APPLIED, now);
    }

    /** Whoever was told has said no. */
    public void veto(Instant now) {
        become(ChangeState.VETOED, now);
    }

    /** Its member gives it up, or it must not go on. */
    public void cancel(Instant now) {
        become(ChangeState.CANCELLED, now);
    }

    /** What it replaces is no more. */
    public void overtake(Instant now) {
        become(ChangeState.OVERTAKEN, now);
    }

    private void become(ChangeState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.STALE.toException();
        }
        state = next;
        stateSince = now;
    }

    public String id() {
        return id;
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public ChangeKind kind() {
        return kind;
    }

    public Optional<String> replaced() {
        return Optional.ofNullable(replaced);
    }

    public String newValue() {
        return newValue;
    }

    public ChangeState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Optional<Instant> effectiveAt() {
        return Optional.ofNullable(effectiveAt);
    }
}
