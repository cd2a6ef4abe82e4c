package fr.societaire.factor.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A passkey (WebAuthn): a key pair whose private half never leaves the owner's telephone, computer or vault, and opens
 * only after he has shown his finger, his face or his device's code. We keep the public half. It counts how often it has
 * signed; one that counts backwards was copied, and is suspended.
 */
@Entity
@Table(name = "factor_passkey")
public class Passkey {
    private static final int LONGEST_NAME = 40;

    @Id
    @Column(name = "credential_id")
    private String credentialId;

    private String owner;
    private String name;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "backup_eligible")
    private boolean backupEligible;

    @Column(name = "backed_up")
    private boolean backedUp;

    private String transports;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    protected Passkey() {}

    /**
     * What an authenticator made.
     *
     * @param credentialId its name for the key, in base64url
     * @param publicKey the attested credential data of the standard, which holds the public key
     * @param transports how a browser may reach it: {@code internal}, {@code hybrid}, {@code usb}…
     */
    public record Made(
            String credentialId,
            byte[] publicKey,
            long signCount,
            boolean backupEligible,
            boolean backedUp,
            Set<String> transports) {}

    public static Passkey enrol(FactorOwner owner, String called, Made made, Instant now) {
        var passkey = new Passkey();
        passkey.credentialId = made.credentialId();
        passkey.owner = owner.key();
        passkey.publicKey = made.publicKey().clone();
        passkey.signCount = made.signCount();
        passkey.backupEligible = made.backupEligible();
        passkey.backedUp = made.backedUp();
        passkey.transports = String.join(",", new TreeSet<>(made.transports()));
        passkey.addedAt = now;
        passkey.rename(called);
        return passkey;
    }

    /** It has signed. */
    public void used(long count, boolean nowBackedUp, Instant now) {
        signCount = count;
        backedUp = nowBackedUp;
        lastUsedAt = now;
    }

    /** It was copied, it seems: nothing opens with it any more. */
    public void suspend(Instant now) {
        suspendedAt = now;
    }

    /** Blank is «Clé d’accès»; too long is cut. */
    public void rename(String called) {
        String wanted = called == null ? "" : called.strip();
        name = wanted.isEmpty() ? "Clé d’accès" : wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME));
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    public String credentialId() {
        return credentialId;
    }

    public FactorOwner owner() {
        return FactorOwner.ofKey(owner);
    }

    public String name() {
        return name;
    }

    public byte[] publicKey() {
        return publicKey.clone();
    }

    public long signCount() {
        return signCount;
    }

    public boolean isBackupEligible() {
        return backupEligible;
    }

    public boolean isBackedUp() {
        return backedUp;
    }

    public Set<String> transports() {
        return transports.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(transports.split(",")));
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
