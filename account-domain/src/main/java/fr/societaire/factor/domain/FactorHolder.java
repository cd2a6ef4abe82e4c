package fr.societaire.factor.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * What is kept once for each owner of second factors: the handle his passkeys know him by, the wrong codes he, or
 * somebody, has typed lately, the channel he prefers, and whether something he holds must be asked for whatever he
 * prefers. Its row is locked while a code is judged: guesses made at once, on any server, are judged one by one.
 */
@Entity
@Table(name = "factor_holder")
public class FactorHolder {
    @Id
    private String owner;

    @Column(name = "user_handle")
    private byte[] userHandle;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "last_wrong_at")
    private Instant lastWrongAt;

    @Column(name = "preferred_channel")
    private String preferredChannel;

    @Column(name = "strong_since")
    private Instant strongSince;

    protected FactorHolder() {}

    public Optional<Instant> pausedUntil(GuessPolicy policy, Instant now) {
        return policy.pausedUntil(wrongCodes, lastWrongAt, now);
    }

    /** Counts a wrong code; returns how many more are judged before the pause. */
    public int countWrong(GuessPolicy policy, Instant now) {
        wrongCodes = policy.counted(wrongCodes, lastWrongAt, now) + 1;
        lastWrongAt = now;
        return Math.max(0, policy.mostWrong() - wrongCodes);
    }

    /** A right code: whoever typed the wrong ones was the owner. */
    public void forgiveWrong() {
        wrongCodes = 0;
        lastWrongAt = null;
    }

    /** Codes go to this channel first. */
    public void prefer(String channel) {
        preferredChannel = channel;
    }

    /**
     * From now on a code sent to a channel is not enough: the password was replaced by who could read that channel, and
     * one thing would otherwise pass for two.
     */
    public void requireStrong(Instant now) {
        strongSince = now;
    }

    /** Something only the owner holds was shown. */
    public void strongShown() {
        strongSince = null;
    }

    public boolean isStrongRequired() {
        return strongSince != null;
    }

    public FactorOwner owner() {
        return FactorOwner.ofKey(owner);
    }

    public byte[] userHandle() {
        return userHandle.clone();
    }

    public Optional<String> preferredChannel() {
        return Optional.ofNullable(preferredChannel);
    }
}
