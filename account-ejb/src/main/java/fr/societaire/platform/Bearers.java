package fr.societaire.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tokens a browser carries between the pages of one errand, and the keyed digests under which they, and other things that
 * must be found again but not read (a typed name, a network address), stand in the database.
 */
@ApplicationScoped
public class Bearers {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final String HMAC = "HmacSHA256";
    private static final int TOKEN_BYTES = 32;

    @Inject
    @ConfigProperty(name = "portal.secret-key")
    String portalKey;

    private final SecureRandom random = new SecureRandom();
    private SecretKeySpec key;

    /** A key of its own: what other parts of the portal sign with theirs is worth nothing here. */
    @PostConstruct
    void deriveKey() {
        byte[] portal = portalKey.getBytes(StandardCharsets.UTF_8);
        key = new SecretKeySpec(hmac(new SecretKeySpec(portal, HMAC), "platform/bearers/1"), HMAC);
    }

    /** 256 random bits as 43 characters that may stand in an address or a cookie. */
    public String freshToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    /**
     * The digest of {@code value}, 43 characters; nobody without the portal's key can test a guess against it.
     *
     * @param use what it is the digest of: equal values of unequal uses have unequal digests
     */
    public String digest(String use, String value) {
        return TEXT.encodeToString(hmac(key, use + "|" + value));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
