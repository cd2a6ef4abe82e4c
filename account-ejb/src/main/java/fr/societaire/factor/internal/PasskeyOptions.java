package fr.societaire.factor.internal;

import fr.societaire.factor.domain.FactorHolder;
import fr.societaire.factor.domain.Passkey;
import fr.societaire.platform.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.List;

/** What browsers take to make or to use a passkey (WebAuthn §5.4, §5.5), as JSON whose bytes are in base64url. */
@ApplicationScoped
public class PasskeyOptions {
    private static final String TYPE = "public-key";

    @Inject
    Brand brand;

    @Inject
    RelyingParty party;

    /** Kept by the device, shown only with user verification, by whatever maker. */
    public String toMake(String challenge, FactorHolder holder, String shownAs, List<Passkey> known) {
        JsonArrayBuilder algorithms = Json.createArrayBuilder();
        RelyingParty.ALGORITHMS.forEach(algorithm -> algorithms.add(Json.createObjectBuilder()
                .add("type", TYPE)
                .add("alg", algorithm.getAlg().getValue())));
        return Json.createObjectBuilder()
                .add("challenge", challenge)
                .add("rp", Json.createObjectBuilder().add("id", party.id()).add("name", brand.getName()))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", text(holder.userHandle()))
                                .add("name", holder.owner().id())
                                .add("displayName", shownAs))
                .add("pubKeyCredParams", algorithms)
                .add("timeout", Challenges.LIFE.toMillis())
                .add("attestation", "none")
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "required")
                                .add("requireResidentKey", true)
                                .add("userVerification", "required"))
                .add("excludeCredentials", descriptors(known))
                .build()
                .toString();
    }

    /** To be answered by one of {@code known}; by any the device keeps for us where that is empty. */
    public String toUse(String challenge, List<Passkey> known) {
        return Json.createObjectBuilder()
                .add("challenge", challenge)
                .add("rpId", party.id())
                .add("timeout", Challenges.LIFE.toMillis())
                .add("userVerification", "required")
                .add("allowCredentials", descriptors(known))
                .build()
                .toString();
    }

    private static JsonArrayBuilder descriptors(List<Passkey> passkeys) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        passkeys.stream().filter(passkey -> !passkey.isSuspended()).forEach(passkey -> {
            JsonArrayBuilder transports = Json.createArrayBuilder();
            passkey.transports().forEach(transports::add);
            JsonObjectBuilder one = Json.createObjectBuilder().add("type", TYPE).add("id", passkey.credentialId());
            list.add(passkey.transports().isEmpty() ? one : one.add("transports", transports));
        });
        return list;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
