package fr.societaire.identity.domain;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Whereabouts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in between its two steps: the password was right, a code is awaited on one channel. It is held by a token in a
 * cookie of the browser that typed the password, and by nothing else. Each code sent gives it time for that code; it ends
 * with the right code, with the last wrong one, or by itself.
 */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt {
    @Id
    @Column(name = "token_digest")
    private String tokenDigest;

    @Column(name = "member_number")
    private String member;

    private String channel;

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

    /** Starts with its first code sent. */
    public static SignInAttempt begin(
            String tokenDigest, MemberNumber member, Whereabouts from, String channel, Instant now, Duration life) {
        var attempt = new SignInAttempt();
        attempt.tokenDigest = tokenDigest;
        attempt.member = member.value();
        attempt.startedAt = now;
        attempt.device = from.device();
        attempt.network = from.network();
        attempt.sent(channel, now, life);
        return attempt;
    }

    /** Another code has been sent, maybe on another channel; there is time for it. */
    public void sent(String onChannel, Instant now, Duration life) {
        channel = onChannel;
        lastSentAt = now;
        timesSent++;
        expiresAt = now.plus(life);
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public boolean isOpenAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    public Instant resendAllowedAt(ResendPolicy policy) {
        return policy.nextAfter(timesSent, lastSentAt);
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public String channel() {
        return channel;
    }

    public Instant lastSentAt() {
        return lastSentAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Whereabouts whereabouts() {
        return new Whereabouts(device, network);
    }
}
