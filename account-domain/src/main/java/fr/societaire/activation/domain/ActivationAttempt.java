package fr.societaire.activation.domain;

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
 * One try at a first connection, from three facts typed to an account. A failed one stays to be counted; what was typed
 * is not kept, the number and the network address stand as keyed digests. The browser holds a ticket that is replaced at
 * the proof of the channel.
 */
@Entity
@Table(name = "activation_attempt")
public class ActivationAttempt {
    /** From the first facts to the password. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    private String id;

    private String ticket;

    @Column(name = "typed_number")
    private String typedNumber;

    private String address;

    @Column(name = "attempted_at")
    private Instant attemptedAt;

    @Enumerated(EnumType.STRING)
    private ActivationState state;

    @Column(name = "member_number")
    private String member;

    /** The channel the last code went to. */
    private String channel;

    @Column(name = "code_sent_at")
    private Instant codeSentAt;

    /** The key of the message that took it. */
    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "proved_secret")
    private String provedSecret;

    @Version
    private long version;

    protected ActivationAttempt() {}

    /** From where, and for which number; both keyed digests. */
    public record Origin(String address, String number) {}

    public static ActivationAttempt refused(String ticket, Origin origin, Instant now) {
        return begin(ticket, origin, now, ActivationState.REFUSED);
    }

    public static ActivationAttempt matched(String ticket, Origin origin, MemberNumber member, Instant now) {
        var attempt = begin(ticket, origin, now, ActivationState.MATCHED);
        attempt.member = member.value();
        return attempt;
    }

    private static ActivationAttempt begin(String ticket, Origin origin, Instant now, ActivationState state) {
        var attempt = new ActivationAttempt();
        attempt.id = UUID.randomUUID().toString();
        attempt.ticket = ticket;
        attempt.address = origin.address();
        attempt.typedNumber = origin.number();
        attempt.attemptedAt = now;
        attempt.state = state;
        return attempt;
    }

    /** A code left for that channel, in the message of that key. */
    public void codeSentTo(String channel, String messageKey, Instant now) {
        require(state == ActivationState.MATCHED);
        this.channel = channel;
        this.messageKey = messageKey;
        codeSentAt = now;
    }

    /** The code he has typed along with the other proofs came by that channel. */
    public void codeCameBy(String channel) {
        require(state == ActivationState.MATCHED);
        this.channel = channel;
    }

    /** The code came back. */
    public void prove(UUID secret, String newTicket) {
        become(ActivationState.PROVED);
        provedSecret = secret.toString();
        ticket = newTicket;
    }

    /** The password is chosen. */
    public void complete() {
        become(ActivationState.DONE);
    }

    private void become(ActivationState next) {
        require(state.mayBecome(next));
        state = next;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.NOT_ALLOWED.toException();
        }
    }

    /** Whether its ticket still leads somewhere. */
    public boolean isOpen(Instant now) {
        boolean under = state == ActivationState.MATCHED || state == ActivationState.PROVED;
        return under && now.isBefore(attemptedAt.plus(LIFE));
    }

    public ActivationState state() {
        return state;
    }

    /** Of an attempt that was not refused. */
    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /** When the last code was sent in this attempt. */
    public Optional<Instant> codeSentAt() {
        return Optional.ofNullable(codeSentAt);
    }

    public Optional<String> messageKey() {
        return Optional.ofNullable(messageKey);
    }

    public Optional<UUID> provedSecret() {
        return Optional.ofNullable(provedSecret).map(UUID::fromString);
    }
}
