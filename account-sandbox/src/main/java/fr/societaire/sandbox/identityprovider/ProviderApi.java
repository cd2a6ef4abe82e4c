package fr.societaire.sandbox.identityprovider;

import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What clients ask without a browser: the description, the keys, the exchange of a code, the person. */
@Path("/" + ProviderApi.ROOT)
@Singleton
@Produces(MediaType.APPLICATION_JSON)
public class ProviderApi {
    static final String ROOT = "franceconnect";

    @Inject
    SandboxSettings settings;

    @Inject
    Memory memory;

    @Inject
    Signer signer;

    @Inject
    SandboxClock clock;

    String issuer() {
        return settings.url() + "/" + ROOT;
    }

    @GET
    @Path(".well-known/openid-configuration")
    public String description() {
        return Json.createObjectBuilder()
                .add("issuer", issuer())
                .add("authorization_endpoint", issuer() + "/authorize")
                .add("token_endpoint", issuer() + "/token")
                .add("userinfo_endpoint", issuer() + "/userinfo")
                .add("end_session_endpoint", issuer() + "/session/end")
                .add("jwks_uri", issuer() + "/jwks")
                .add("response_types_supported", list("code"))
                .add("subject_types_supported", list("pairwise"))
                .add("grant_types_supported", list("authorization_code"))
                .add("id_token_signing_alg_values_supported", list("ES256"))
                .add("userinfo_signing_alg_values_supported", list("ES256"))
                .add("token_endpoint_auth_methods_supported", list("client_secret_post"))
                .add("code_challenge_methods_supported", list("S256"))
                .add("acr_values_supported", list("eidas1"))
                .add("authorization_response_iss_parameter_supported", true)
                .build()
                .toString();
    }

    private static JsonArrayBuilder list(String only) {
        return Json.createArrayBuilder(List.of(only));
    }

    @GET
    @Path("jwks")
    public String keys() {
        return signer.publicKeys().toString();
    }

    /** A code for an ID token and an access token: once, to the client it was made for, with the verifier of its challenge. */
    @POST
    @Path("token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response exchange(MultivaluedMap<String, String> form) {
        if (!isClient(form.getFirst("client_id"), form.getFirst("client_secret"))) {
            return refusal(401, "invalid_client");
        }
        if (!"authorization_code".equals(form.getFirst("grant_type"))) {
            return refusal(400, "unsupported_grant_type");
        }
        Optional<Grant> grant = memory.redeem(form.getFirst("code"))
                .filter(found -> found.request().redirect().toString().equals(form.getFirst("redirect_uri")))
                .filter(found -> found.request().challenge().equals(digest(form.getFirst("code_verifier"))));
        return grant.map(this::tokens).orElseGet(() -> refusal(400, "invalid_grant"));
    }

    private Response tokens(Grant grant) {
        Instant now = clock.instant();
        JsonObject idToken = stamped(Json.createObjectBuilder(), now)
                .add("sub", grant.person().subject())
                .add("iat", now.getEpochSecond())
                .add("auth_time", now.getEpochSecond())
                .add("nonce", grant.request().nonce())
                .add("acr", grant.request().level())
                .build();
        return Response.ok(Json.createObjectBuilder()
                        .add("access_token", memory.token(grant))
                        .add("token_type", "Bearer")
                        .add("expires_in", Memory.TOKEN.toSeconds())
                        .add("id_token", signer.sign(idToken))
                        .build()
                        .toString())
                .build();
    }

    /** The person, as a signed statement. */
    @GET
    @Path("userinfo")
    @Produces("application/jwt")
    public Response person(@HeaderParam("Authorization") String authorization) {
        String token = authorization != null && authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
        return memory.bearer(token)
                .map(grant -> stamped(grant.person().claims(), clock.instant()).build())
                .map(claims -> Response.ok(signer.sign(claims)).build())
                .orElseGet(() -> Response.status(401)
                        .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                        .build());
    }

    private JsonObjectBuilder stamped(JsonObjectBuilder claims, Instant now) {
        return claims.add("iss", issuer())
                .add("aud", settings.federation().clientId())
                .add("exp", now.plus(Memory.TOKEN).getEpochSecond());
    }

    private boolean isClient(String id, String secret) {
        var client = settings.federation();
        return client.clientId().equals(id)
                && secret != null
                && MessageDigest.isEqual(
                        client.clientSecret().getBytes(StandardCharsets.UTF_8),
                        secret.getBytes(StandardCharsets.UTF_8));
    }

    private static Response refusal(int status, String error) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.createObjectBuilder().add("error", error).build().toString())
                .build();
    }

    private static String digest(String verifier) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256")
                    .digest((verifier == null ? "" : verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
