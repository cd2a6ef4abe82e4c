package fr.societaire.sandbox.identityprovider;

import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Signs with ES256 (RFC 7515, RFC 7518 3.4), by a key made at the start. */
@Singleton
public class Signer {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int COORDINATE_BYTES = 32;
    private static final String KEY_ID = "sandbox";

    private final KeyPair key;

    public Signer() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            key = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has this curve", e);
        }
    }

    String sign(JsonObject claims) {
        String header = "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ID + "\"}";
        String signed = encoded(header) + "." + encoded(claims.toString());
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + TEXT.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has ECDSA", e);
        }
    }

    JsonObject publicKeys() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return Json.createObjectBuilder()
                .add(
                        "keys",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("kty", "EC")
                                        .add("crv", "P-256")
                                        .add("use", "sig")
                                        .add("alg", "ES256")
                                        .add("kid", KEY_ID)
                                        .add("x", coordinate(point.getAffineX()))
                                        .add("y", coordinate(point.getAffineY()))))
                .build();
    }

    /** Always 32 bytes, whatever the number. */
    private static String coordinate(BigInteger number) {
        byte[] written = number.toByteArray();
        byte[] fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(written.length, COORDINATE_BYTES);
        System.arraycopy(written, written.length - length, fixed, COORDINATE_BYTES - length, length);
        return TEXT.encodeToString(fixed);
    }

    private static String encoded(String text) {
        return TEXT.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
