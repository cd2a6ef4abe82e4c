package fr.societaire.secret.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A code valid by default: sent at noon, ten minutes of life, five tries, untouched. */
public final class OneTimeSecretFixture {
    public static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    private Instant issuedAt = NOON;
    private Duration life = Duration.ofMinutes(10);
    private int wrongTries;
    private String digest = "digest";
    private boolean used;
    private boolean superseded;

    public static OneTimeSecretFixture aSecret() {
        return new OneTimeSecretFixture();
    }

    public OneTimeSecretFixture issuedAt(Instant instant) {
        issuedAt = instant;
        return this;
    }

    public OneTimeSecretFixture living(Duration duration) {
        life = duration;
        return this;
    }

    public OneTimeSecretFixture withDigest(String value) {
        digest = value;
        return this;
    }

    public OneTimeSecretFixture wronglyTried(int times) {
        wrongTries = times;
        return this;
    }

    public OneTimeSecretFixture used() {
        used = true;
        return this;
    }

    public OneTimeSecretFixture superseded() {
        superseded = true;
        return this;
    }

    public OneTimeSecret build() {
        var binding = new OneTimeSecret.Binding("SIGN_IN_CODE", "subject", Optional.empty());
        var secret = OneTimeSecret.issue(UUID.randomUUID(), binding, digest, issuedAt, life, 5);
        for (int i = 0; i < wrongTries; i++) {
            secret.countWrongTry(issuedAt);
        }
        if (used) {
            secret.use(issuedAt);
        }
        if (superseded) {
            secret.supersede(issuedAt);
        }
        return secret;
    }
}
