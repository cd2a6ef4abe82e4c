package fr.societaire.factor.domain;

import fr.societaire.shared.SealedSecret;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * An application on the owner's telephone that shows a code of six digits, another every thirty seconds (RFC 6238). It
 * counts once a code of it was typed: a QR code nobody has scanned protects nothing. The thirty-second step of the last
 * accepted code is kept, for a code that was read over a shoulder opens nothing a second time.
 */
@Entity
@Table(name = "factor_authenticator_app")
public class AuthenticatorApp {
    /** How long a shown QR code waits to be confirmed. */
    public static final Duration TO_CONFIRM = Duration.ofMinutes(15);

    private static final int LONGEST_NAME = 40;

    @Id
    private String id;

    private String owner;
    private String name;

    @Embedded
    private SealedSecret secret;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private Long lastStep;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected AuthenticatorApp() {}

    /** A secret was drawn and shown; nothing is protected by it yet. */
    public static AuthenticatorApp begin(UUID id, FactorOwner owner, SealedSecret secret, Instant now) {
        var app = new AuthenticatorApp();
        app.id = id.toString();
        app.owner = owner.key();
        app.secret = secret;
        app.begunAt = now;
        return app;
    }

    /** The owner has typed a code of this step: from now on the application is his second factor. */
    public void confirm(String called, long step, Instant now) {
        rename(called);
        confirmedAt = now;
        accept(step, now);
    }

    /** Uses the code of a step up. Returns whether it may be: not when it, or a later one, has served. */
    public boolean accept(long step, Instant now) {
        boolean fresh = lastStep == null || step > lastStep;
        if (fresh) {
            lastStep = step;
            lastUsedAt = now;
        }
        return fresh;
    }

    /** Blank is «Application»; too long is cut. */
    public void rename(String called) {
        String wanted = called == null ? "" : called.strip();
        name = wanted.isEmpty() ? "Application" : wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME));
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Whether its QR code may still be shown and confirmed. */
    public boolean isPendingAt(Instant now) {
        return confirmedAt == null && now.isBefore(begunAt.plus(TO_CONFIRM));
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public FactorOwner owner() {
        return FactorOwner.ofKey(owner);
    }

    public String name() {
        return name;
    }

    public SealedSecret secret() {
        return secret;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    public OptionalLong lastStep() {
        return lastStep == null ? OptionalLong.empty() : OptionalLong.of(lastStep);
    }
}
