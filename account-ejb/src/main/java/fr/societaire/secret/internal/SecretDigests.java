package fr.societaire.secret.internal;

import fr.societaire.platform.Bearers;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.secret.domain.OneTimeSecret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes secrets, and the digests under which they are kept, under a key of the portal that is not in the database. A code
 * has only a million values: a slow hash would hold a thief of the database up for some hours (one million Argon2id at
 * 70 ms), a key he does not have holds him for good, and an attempt costs the server microseconds instead of 19 MB. The
 * row's random id stands in the digest of a code as its salt: equal codes have unequal digests.
 */
@Dependent
public class SecretDigests {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Bearers bearers;

    /** Six digits, each of the million equally likely, leading zeros kept. */
    public String freshCode() {
        return String.format("%06d", RANDOM.nextInt(1_000_000));
    }

    /** 256 random bits as 43 characters that may stand in an address or a cookie. */
    public String freshToken() {
        return bearers.freshToken();
    }

    public String ofCode(UUID row, SecretPurpose purpose, String code) {
        return bearers.digest("secret-code", row + "|" + purpose + "|" + code);
    }

    public boolean isCode(OneTimeSecret row, SecretPurpose purpose, String typed) {
        return same(row.digest(), ofCode(row.id(), purpose, typed));
    }

    public String ofToken(SecretPurpose purpose, String token) {
        return bearers.digest("secret-link", purpose + "|" + token);
    }

    public String ofSubject(SecretSubject subject) {
        return switch (subject) {
            case SecretSubject.Known known ->
                bearers.digest("secret-member", known.member().value());
            case SecretSubject.Unknown unknown -> bearers.digest("secret-typed", unknown.typed());
        };
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
