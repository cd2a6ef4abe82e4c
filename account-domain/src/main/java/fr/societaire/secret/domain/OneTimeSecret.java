package fr.societaire.secret.domain;

import fr.societaire.shared.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One secret sent to a member to prove that a channel is his: a code of six digits or the token of a link. It is bound to
 * one purpose and one subject, kept as a keyed digest, lives from its issue (included) to its end (excluded), opens once,
 * and gives way to a newer one of the same purpose and subject. Looking at it never uses it up: mail scanners open every
 * link they see. A wrong code is counted before anything else, and the last allowed wrong try burns it.
 *
 * <p>The subject is a keyed digest too: of the member's number, or of what was typed when nobody has that name, so that
 * both cases leave rows of the same shape.
 */
@Entity
@Table(name = "one_time_secret")
public class OneTimeSecret {
    @Id
    private String id;

    private String purpose;
    private String subject;

    @Column(name = "member_number")
    private String member;

    private String digest;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int tries;

    @Column(name = "max_tries")
    private int maxTries;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    protected OneTimeSecret() {}

    /** What a secret is for and whom it is sent to; {@code member} is absent when nobody has the name that was typed. */
    public record Binding(String purpose, String subject, Optional<MemberNumber> member) {}

    public static OneTimeSecret issue(
            UUID id, Binding binding, String digest, Instant now, Duration life, int maxTries) {
        if (life.isNegative() || life.isZero() || maxTries < 1) {
            throw new IllegalArgumentException("a secret lives some time and allows some tries");
        }
        var secret = new OneTimeSecret();
        secret.id = id.toString();
        secret.purpose = binding.purpose();
        secret.subject = binding.subject();
        secret.member = binding.member().map(MemberNumber::value).orElse(null);
        secret.digest = digest;
        secret.issuedAt = now;
        secret.expiresAt = now.plus(life);
        secret.maxTries = maxTries;
        return secret;
    }

    /**
     * The first that applies of: used, superseded, burnt, expired, live. A superseded code is named as such even after
     * its time, because «look at your last message» helps and «expired» does not.
     */
    public SecretState stateAt(Instant now) {
        if (usedAt != null) {
            return SecretState.USED;
        }
        if (supersededAt != null) {
            return SecretState.SUPERSEDED;
        }
        if (tries >= maxTries) {
            return SecretState.BURNT;
        }
        return now.isBefore(issuedAt) || !now.isBefore(expiresAt) ? SecretState.EXPIRED : SecretState.LIVE;
    }

    /** Counts a wrong try; on anything but a live secret nothing is counted. */
    public void countWrongTry(Instant now) {
        if (stateAt(now) == SecretState.LIVE) {
            tries++;
        }
    }

    /** Uses it up, if it is live. Returns whether it was: the caller opens the door only then. */
    public boolean use(Instant now) {
        boolean live = stateAt(now) == SecretState.LIVE;
        if (live) {
            usedAt = now;
        }
        return live;
    }

    /** Gives way to a newer one. A used one stays used; a burnt or expired one is named superseded from now on. */
    public void supersede(Instant now) {
        if (usedAt == null && supersededAt == null) {
            supersededAt = now;
        }
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String purpose() {
        return purpose;
    }

    public String subject() {
        return subject;
    }

    public String digest() {
        return digest;
    }

    public Optional<MemberNumber> member() {
        return Optional.ofNullable(member).map(MemberNumber::new);
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public int wrongTries() {
        return tries;
    }

    public int triesLeft() {
        return Math.max(0, maxTries - tries);
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    public Optional<Instant> supersededAt() {
        return Optional.ofNullable(supersededAt);
    }
}
