package fr.societaire.identity.internal;

import fr.societaire.identity.SecretPurpose;
import fr.societaire.identity.SecretSubject;
import fr.societaire.identity.domain.OneTimeSecret;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes secrets, and the digests under which they are kept: HMAC-SHA-256 under a key of the portal that is not in the
 * database. A code has only a million values: a slow hash would hold a thief of the database up for some hours (one
 * million Argon2id at 70 ms), a key he does not have holds him for good, and an attempt costs the server microseconds
 * instead of 19 MB. The row's random id stands in the digest of a code as its salt: equal codes have unequal digests.
 */
@ApplicationScoped
public class SecretDigests {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int TOKEN_BYTES = 32;

    @Inject
    @ConfigProperty(name = "portal.secret-key")
    String portalKey;

    private final SecureRandom random = new SecureRandom();
    private SecretKeySpec key;

    /** A key of its own, derived from the portal's: what is signed elsewhere with that key is worth nothing here. */
    @PostConstruct
    void deriveKey() {
        byte[] portal = portalKey.getBytes(StandardCharsets.UTF_8);
        key = new SecretKeySpec(hmac(new SecretKeySpec(portal, "HmacSHA256"), "identity/secrets/1"), "HmacSHA256");
    }

    /** Six digits, each of the million equally likely, leading zeros kept. */
    public String freshCode() {
        return String.format("%06d", random.nextInt(1_000_000));
    }

    /** 256 random bits as 43 characters that may stand in an address or a cookie. */
    public String freshToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    public String ofCode(UUID row, SecretPurpose purpose, String code) {
        return digest("code|" + row + "|" + purpose + "|" + code);
    }

    public boolean isCode(OneTimeSecret row, SecretPurpose purpose, String typed) {
        return same(row.digest(), ofCode(row.id(), purpose, typed));
    }

    public String ofToken(SecretPurpose purpose, String token) {
        return digest("link|" + purpose + "|" + token);
    }

    public String ofSubject(SecretSubject subject) {
        return switch (subject) {
            case SecretSubject.Known known -> digest("member|" + known.member());
            case SecretSubject.Unknown unknown -> digest("typed|" + unknown.typed());
        };
    }

    /** The digest under which a bearer token of a cookie is kept; 256 random bits need no salt. */
    public String ofBearer(String kind, String token) {
        return digest("bearer|" + kind + "|" + token);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String digest(String text) {
        return TEXT.encodeToString(hmac(key, text));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
