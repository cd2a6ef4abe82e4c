package fr.societaire.factor.internal;

import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationRequest;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a browser answered, as its script wrote it: {@code PublicKeyCredential.toJSON()} of the standard. Anybody may have
 * written it; what has not its shape is taken for no answer before anything else looks at it.
 */
final class PasskeyAnswer {
    /** Far more than any answer; a page of ours sends about one kilobyte. */
    private static final int LONGEST = 20_000;

    private final JsonObject response;
    private final byte[] credentialId;

    private PasskeyAnswer(JsonObject answer) {
        response = answer.getJsonObject("response");
        credentialId = bytes(answer, "rawId");
    }

    static Optional<PasskeyAnswer> read(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(new PasskeyAnswer(reader.readObject()));
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException shapeless) {
            return Optional.empty();
        }
    }

    String credentialId() {
        return PasskeyReader.text(credentialId);
    }

    Optional<RegistrationRequest> making() {
        try {
            Set<String> transports = response.containsKey("transports")
                    ? response.getJsonArray("transports").getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .collect(Collectors.toSet())
                    : Set.of();
            return Optional.of(new RegistrationRequest(
                    bytes(response, "attestationObject"), bytes(response, "clientDataJSON"), transports));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException shapeless) {
            return Optional.empty();
        }
    }

    Optional<AuthenticationRequest> signing() {
        try {
            byte[] handle = response.containsKey("userHandle") && !response.isNull("userHandle")
                    ? bytes(response, "userHandle")
                    : null;
            return Optional.of(new AuthenticationRequest(
                    credentialId,
                    handle,
                    bytes(response, "authenticatorData"),
                    bytes(response, "clientDataJSON"),
                    bytes(response, "signature")));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException shapeless) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(JsonObject object, String name) {
        return Base64.getUrlDecoder().decode(object.getString(name));
    }
}
