package fr.societaire.identity.domain;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import fr.societaire.shared.Whereabouts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in between its two steps: the password was right, something more is awaited, be it a code that was sent, one
 * that an application shows, or a passkey. It is held by a token in a cookie of the browser that typed the password, and
 * by nothing else. Each code sent gives it time for that code; it ends with the right one, with the last wrong one, or by
 * itself. Its reference, read over the telephone, lets an advisor dictate a code that is good for this sign-in alone.
 */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt {
    @Id
    @Column(name = "token_digest")
    private String tokenDigest;

    @Column(name = "member_number")
    private String member;

    @Column(name = "first_factor")
    private String firstFactor;

    private String awaited;

    @Column(name = "strong_only")
    private boolean strongOnly;

    private String channel;

    @Column(name = "last_message")
    private String lastMessage;

    @Column(name = "wrong_tries")
    private int wrongTries;

    @Column(name = "call_reference")
    private String callReference;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_sent_at")
    private Instant lastSentAt;

    @Column(name = "times_sent")
    private int timesSent;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String device;
    private String network;

    protected SignInAttempt() {}

    /**
     * What a sign-in waits for.
     *
     * @param firstFactor what was shown already
     * @param strongOnly whether a code sent to a channel would not do
     */
    public record Wait(String firstFactor, String awaited, boolean strongOnly) {}

    /** The first factor was right; nothing was sent yet. */
    public static SignInAttempt begin(
            String tokenDigest,
            MemberNumber member,
            Whereabouts from,
            Wait wait,
            SupportCode callReference,
            Instant now,
            Duration life) {
        var attempt = new SignInAttempt();
        attempt.tokenDigest = tokenDigest;
        attempt.member = member.value();
        attempt.startedAt = now;
        attempt.device = from.device();
        attempt.network = from.network();
        attempt.firstFactor = wait.firstFactor();
        attempt.awaited = wait.awaited();
        attempt.strongOnly = wait.strongOnly();
        attempt.callReference = callReference.value();
        attempt.expiresAt = now.plus(life);
        return attempt;
    }

    /** He would rather show something else. */
    public void await(String other) {
        awaited = other;
    }

    /** A code has been sent, the first or another, maybe on another channel; there is time for it. */
    public void sent(String onChannel, String message, Instant now, Duration life) {
        channel = onChannel;
        lastMessage = message;
        lastSentAt = now;
        timesSent++;
        giveTime(now.plus(life));
    }

    /** It lasts until then at least. */
    public void giveTime(Instant until) {
        expiresAt = until.isAfter(expiresAt) ? until : expiresAt;
    }

    /** Counts a wrong try of something that counts none itself; the last one ends the sign-in. Returns those left. */
    public int countWrong(int most, Instant now) {
        wrongTries++;
        if (wrongTries >= most) {
            end(now);
        }
        return Math.max(0, most - wrongTries);
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public boolean isOpenAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    public Instant resendAllowedAt(ResendPolicy policy) {
        return timesSent == 0 ? startedAt : policy.nextAfter(timesSent, lastSentAt);
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    /** What was shown before: a password, or somebody else's word. */
    public String firstFactor() {
        return firstFactor;
    }

    public String awaited() {
        return awaited;
    }

    public boolean isStrongOnly() {
        return strongOnly;
    }

    /** Where the last code went; empty when none was sent. */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /** The key of the message that brought the last code. */
    public Optional<String> lastMessage() {
        return Optional.ofNullable(lastMessage);
    }

    public Optional<Instant> lastSentAt() {
        return Optional.ofNullable(lastSentAt);
    }

    public SupportCode callReference() {
        return new SupportCode(callReference);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Whereabouts whereabouts() {
        return new Whereabouts(device, network);
    }
}
