package fr.societaire.platform;

import fr.societaire.shared.SealedSecret;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts the secrets that must be read back (AES-256-GCM), under keys derived from the portal's, which is not in the
 * database. Each use has a key of its own, and the row's id is bound in: a secret copied to another row opens nothing. Each
 * row names its key, so that the portal's key can be replaced while rows sealed under a former one are still read.
 */
@ApplicationScoped
public class SecretSeal {
    private static final String HMAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_DIGITS = 8;

    @Inject
    @ConfigProperty(name = "portal.secret-key")
    String portalKey;

    @Inject
    @ConfigProperty(name = "portal.former-secret-keys")
    Optional<List<String>> formerKeys;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> roots = new LinkedHashMap<>();
    private final Map<String, SecretKeySpec> keys = new ConcurrentHashMap<>();
    private String current;

    @PostConstruct
    void deriveKeys() {
        current = learn(portalKey);
        formerKeys.ifPresent(former -> former.forEach(this::learn));
    }

    private String learn(String secret) {
        var root = new SecretKeySpec(secret.strip().getBytes(StandardCharsets.UTF_8), HMAC);
        String id = HexFormat.of().formatHex(hmac(root, "factor/seal-name/1")).substring(0, ID_DIGITS);
        roots.put(id, root);
        return id;
    }

    /**
     * Seals {@code secret} for the row of that id.
     *
     * @param use what it is for: what was sealed for one use does not open for another
     */
    public SealedSecret close(String use, String row, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key(use, current, roots.get(current)), nonce, row, secret);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return new SealedSecret(current, both);
    }

    /** The secret that was sealed for that use, for the row of that id. */
    public byte[] open(String use, String row, SealedSecret sealed) {
        SecretKeySpec root = roots.get(sealed.keyId());
        if (root == null) {
            throw new IllegalStateException(
                    "sealed under key " + sealed.keyId() + ", which portal.former-secret-keys does not hold");
        }
        byte[] bytes = sealed.bytes();
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        byte[] content = Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length);
        return run(Cipher.DECRYPT_MODE, key(use, sealed.keyId(), root), nonce, row, content);
    }

    private SecretKeySpec key(String use, String keyId, SecretKeySpec root) {
        return keys.computeIfAbsent(keyId + "/" + use, name -> new SecretKeySpec(hmac(root, use + "/seal/1"), "AES"));
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, String row, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored secret is not what was stored, or for another row", e);
        }
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
