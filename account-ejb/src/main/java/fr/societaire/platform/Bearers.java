package fr.societaire.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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
    private static final String MARKED = ".";

    @Inject
    @ConfigProperty(name = "portal.secret-key")
    String portalKey;

    private final SecureRandom random = new SecureRandom();
    private SecretKeySpec key;

    /** A key of its own: what other parts of the portal sign with theirs is worth nothing here. */
    @PostConstruct
    void deriveKey() {
        byte[] portal = bytes(portalKey);
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

    /**
     * A fresh token that bears our mark, so that what was never given by us can be told apart without asking the database.
     *
     * @param use what it is for: the mark of one use is none for another
     */
    public String freshToken(String use) {
        String token = freshToken();
        return token + MARKED + mark(use, token);
    }

    /** Whether we gave this token for that use; says nothing of whether it is still worth anything. */
    public boolean bearsMark(String use, String token) {
        int end = token.indexOf(MARKED);
        return end > 0
                && MessageDigest.isEqual(
                        bytes(mark(use, token.substring(0, end))), bytes(token.substring(end + MARKED.length())));
    }

    private String mark(String use, String token) {
        return digest("mark/" + use, token);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
