package fr.societaire.recovery.domain;

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
import java.util.UUID;

/**
 * One «mot de passe oublié», from the browser that asks to the proof it brings. It is entered at once, so that the answer
 * takes the same time for everybody, and looked into afterwards. A request for nobody lives the same life: only the
 * member is missing. What was typed is forgotten as soon as it was looked up; names and addresses stand as keyed digests.
 */
@Entity
@Table(name = "recovery_request")
public class RecoveryRequest {
    private static final int MOST_DOUBLINGS = 10;

    @Id
    private String id;

    private String ticket;
    private String typed;

    @Enumerated(EnumType.STRING)
    private RecoveryChannel preference;

    private String address;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private RecoveryState state;

    private String subject;

    @Column(name = "member_number")
    private String member;

    @Enumerated(EnumType.STRING)
    private RecoveryChannel sent;

    @Column(name = "proved_secret")
    private String provedSecret;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private int round;

    /** The request it repeats. */
    private String follows;

    @Version
    private long version;

    protected RecoveryRequest() {}

    /**
     * A request as it comes, before anyone is looked for.
     *
     * @param ticket digest of the token the browser holds
     * @param address digest of where it asks from
     */
    public static RecoveryRequest receive(
            String ticket, String typed, RecoveryChannel preference, String address, Occasion why, Instant now) {
        var request = new RecoveryRequest();
        request.id = UUID.randomUUID().toString();
        request.ticket = ticket;
        request.typed = typed;
        request.preference = preference;
        request.address = address;
        request.requestedAt = now;
        request.state = RecoveryState.RECEIVED;
        request.occasion = why;
        request.round = 1;
        return request;
    }

    /** The same once more, for a message that does not come: what was typed is not asked for again. */
    public RecoveryRequest again(String newTicket, String from, Instant now) {
        RecoveryRequest request = receive(newTicket, typed, preference, from, occasion, now);
        request.round = round + 1;
        request.follows = id;
        return request;
    }

    /** From when it may be repeated: each wait is twice the one before, whoever is meant. */
    public Instant againAt(Duration firstWait) {
        return requestedAt.plus(firstWait.multipliedBy(1L << Math.min(round - 1, MOST_DOUBLINGS)));
    }

    /**
     * Looked into: {@code sent} has left, or nothing where nobody can be reached.
     *
     * @param subject digest of whom the typed name leads to, or of the name itself
     */
    public void answer(String subject, Optional<MemberNumber> member, Optional<RecoveryChannel> sent) {
        leaveReceived(RecoveryState.ANSWERED, subject);
        this.member = member.map(MemberNumber::value).orElse(null);
        this.sent = sent.orElse(null);
    }

    /** One too many. Whom it leads to is kept, for a later one that repeats it. */
    public void limit(String subject, Optional<MemberNumber> member) {
        leaveReceived(RecoveryState.LIMITED, subject);
        this.member = member.map(MemberNumber::value).orElse(null);
    }

    private void leaveReceived(RecoveryState next, String subject) {
        if (state != RecoveryState.RECEIVED) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        state = next;
        this.subject = subject;
        typed = null;
    }

    /**
     * The member typed the code he was sent. The browser gets another token: one that somebody else might have slipped it
     * is worth nothing after the proof.
     */
    public void prove(UUID secret, String newTicket) {
        if (sent != RecoveryChannel.SMS_CODE) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        provedSecret = secret.toString();
        ticket = newTicket;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    /** Absent once looked up. */
    public Optional<String> typed() {
        return Optional.ofNullable(typed);
    }

    /** The request it repeats; absent for a first one. */
    public Optional<UUID> follows() {
        return Optional.ofNullable(follows).map(UUID::fromString);
    }

    public Occasion occasion() {
        return occasion;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public RecoveryChannel preference() {
        return preference;
    }

    public String address() {
        return address;
    }

    public RecoveryState state() {
        return state;
    }

    /** Absent until looked up. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public Optional<MemberNumber> member() {
        return Optional.ofNullable(member).map(MemberNumber::new);
    }

    /** What has left; absent where nobody can be reached. */
    public Optional<RecoveryChannel> sent() {
        return Optional.ofNullable(sent);
    }

    /** The code that was proved. */
    public Optional<UUID> provedSecret() {
        return Optional.ofNullable(provedSecret).map(UUID::fromString);
    }
}
