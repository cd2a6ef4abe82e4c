package fr.societaire.factor;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A device with one passkey, and the browser in front of it. It may be told to lie. */
public final class PasskeyTwin {
    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int WITH_CREDENTIAL = 64;

    private final ObjectConverter converter = new ObjectConverter();
    private final byte[] credentialId = new byte[16];
    private final KeyPair keys;
    private String handle;
    private String origin = "https://portal.test";
    private boolean verifies = true;
    private int count;

    public PasskeyTwin() {
        new SecureRandom().nextBytes(credentialId);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on it stands in front of another site. */
    public PasskeyTwin lured(String elsewhere) {
        origin = elsewhere;
        return this;
    }

    /** From now on it signs without finger or face. */
    public PasskeyTwin careless() {
        verifies = false;
        return this;
    }

    /** As a copy made some signatures ago. */
    public PasskeyTwin countingFrom(int before) {
        count = before;
        return this;
    }

    /** The answer of a browser that was asked to make a passkey. */
    public String make(String optionsJson) {
        JsonObject options = json(optionsJson);
        handle = options.getJsonObject("user").getString("id");
        var key = EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256);
        byte[] credential = new AttestedCredentialDataConverter(converter)
                .convert(new AttestedCredentialData(AAGUID.ZERO, credentialId, key));
        byte[] data = authenticatorData(options.getJsonObject("rp").getString("id"), WITH_CREDENTIAL, credential);
        Map<String, Object> attestation = new LinkedHashMap<>();
        attestation.put("fmt", "none");
        attestation.put("attStmt", Map.of());
        attestation.put("authData", data);
        var response = Json.createObjectBuilder()
                .add("clientDataJSON", text(clientData("webauthn.create", options)))
                .add("attestationObject", text(converter.getCborMapper().writeValueAsBytes(attestation)))
                .add("transports", Json.createArrayBuilder().add("internal"));
        return credential(response);
    }

    /** The answer of a browser that was asked for a passkey. */
    public String sign(String optionsJson) {
        JsonObject options = json(optionsJson);
        byte[] clientData = clientData("webauthn.get", options);
        byte[] data = authenticatorData(options.getString("rpId"), 0, new byte[0]);
        byte[] signed = ByteBuffer.allocate(data.length + 32)
                .put(data)
                .put(sha256(clientData))
                .array();
        var response = Json.createObjectBuilder()
                .add("clientDataJSON", text(clientData))
                .add("authenticatorData", text(data))
                .add("signature", text(signature(signed)))
                .add("userHandle", handle);
        return credential(response);
    }

    private String credential(JsonObjectBuilder response) {
        return Json.createObjectBuilder()
                .add("id", text(credentialId))
                .add("rawId", text(credentialId))
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", Json.createObjectBuilder())
                .build()
                .toString();
    }

    private byte[] clientData(String type, JsonObject options) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("challenge", options.getString("challenge"))
                .add("origin", origin)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(String party, int flags, byte[] credential) {
        count++;
        return ByteBuffer.allocate(37 + credential.length)
                .put(sha256(party.getBytes(StandardCharsets.UTF_8)))
                .put((byte) (PRESENT | (verifies ? VERIFIED : 0) | flags))
                .putInt(count)
                .put(credential)
                .array();
    }

    private byte[] signature(byte[] signed) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
