package fr.societaire.federation.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import fr.societaire.federation.domain.AssuranceLevel;
import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.federation.internal.ProviderMetadata.Patience;
import fr.societaire.platform.CircuitBreaker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An OpenID Connect provider as FranceConnect is one: authorisation code with PKCE, what it signs with ES256 or RS256, what
 * it says of a person plain or signed. Two seconds to connect, five to answer, no retry behind our back; five failures in a
 * row and it is left alone for ten seconds.
 */
@ApplicationScoped
public class OpenIdProvider implements IdentityProvider {
    private static final Logger LOG = Logger.getLogger(OpenIdProvider.class.getName());
    private static final String RETURN = "/franceconnect/retour";
    private static final String FAREWELL = "/connexion?motif=deconnexion";
    private static final Duration DESCRIPTION_KEPT = Duration.ofHours(1);

    /** Ten of the threads of a server at most wait for the provider. */
    private final CircuitBreaker breaker = new CircuitBreaker(5, Duration.ofSeconds(10), 10, System::nanoTime);

    @Inject
    @ConfigProperty(name = "portal.franceconnect.issuer")
    Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "portal.franceconnect.client-id")
    Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "portal.franceconnect.client-secret")
    Optional<String> clientSecret;

    @Inject
    @ConfigProperty(name = "portal.franceconnect.scope")
    String scope;

    @Inject
    @ConfigProperty(name = "portal.franceconnect.level")
    String level;

    @Inject
    @ConfigProperty(name = "portal.franceconnect.connect-timeout")
    Duration connectTimeout;

    @Inject
    @ConfigProperty(name = "portal.franceconnect.read-timeout")
    Duration readTimeout;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    @Inject
    InstantSource clock;

    private volatile Described described;

    /** The description of the provider, and until when it is believed. */
    private record Described(ProviderMetadata metadata, Instant until) {}

    /** A conversation with the provider, in as many calls as it takes. */
    @FunctionalInterface
    private interface Conversation<T> {
        T hold(ProviderMetadata metadata)
                throws IOException, GeneralException, BadJOSEException, JOSEException, ParseException;
    }

    /** The provider has said no; the rest of the conversation makes no sense. */
    private static final class Declined extends GeneralException {
        private static final long serialVersionUID = 1L;
        private final transient ProviderAnswer.Not answer;

        Declined(FederationFailure why, String detail) {
            super(detail);
            answer = new ProviderAnswer.Not(why, detail);
        }
    }

    @Override
    public boolean isConfigured() {
        return issuer.isPresent();
    }

    @Override
    public boolean isIssuer(Optional<String> named) {
        return named.isEmpty() || named.equals(issuer);
    }

    @Override
    public Optional<Door> door() {
        return held(metadata -> Optional.<Door>of(protocol -> door(metadata, protocol)), not -> Optional.empty());
    }

    private URI door(ProviderMetadata metadata, Protocol protocol) {
        return new AuthenticationRequest.Builder(ResponseType.CODE, Scope.parse(scope), client(), returnAddress())
                .endpointURI(metadata.authorization())
                .state(new State(protocol.state()))
                .nonce(new Nonce(protocol.nonce()))
                .codeChallenge(new CodeVerifier(protocol.verifier()), CodeChallengeMethod.S256)
                .acrValues(List.of(new ACR(level)))
                .build()
                .toURI();
    }

    @Override
    public ProviderAnswer exchange(String code, Protocol protocol) {
        return held(metadata -> vouched(metadata, code, protocol), not -> not);
    }

    private ProviderAnswer vouched(ProviderMetadata metadata, String code, Protocol protocol)
            throws IOException, GeneralException, BadJOSEException, JOSEException, ParseException {
        var statements = new SignedStatements(issuer.orElseThrow(), client().getValue(), metadata.keys(), clock);
        OIDCTokenResponse tokens = tokens(metadata, code, protocol);
        var idToken = Optional.ofNullable(tokens.getOIDCTokens().getIDToken())
                .orElseThrow(() -> new GeneralException("no ID token"));
        JWTClaimsSet stated = statements.idToken(idToken, protocol.nonce());
        Map<String, Object> person = person(metadata, tokens.getOIDCTokens().getAccessToken(), statements);
        if (!stated.getSubject().equals(person.get("sub"))) {
            throw new BadJOSEException("about another person");
        }
        return new ProviderAnswer.Vouched(
                issuer.orElseThrow() + "|" + stated.getSubject(),
                AssuranceLevel.of(stated.getStringClaim("acr")),
                PivotReading.of(person),
                idToken.getParsedString());
    }

    private OIDCTokenResponse tokens(ProviderMetadata metadata, String code, Protocol protocol)
            throws IOException, GeneralException {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), returnAddress(), new CodeVerifier(protocol.verifier()));
        var secret = new ClientSecretPost(client(), new Secret(clientSecret.orElseThrow()));
        var request = new TokenRequest.Builder(metadata.token(), secret, grant).build();
        HTTPResponse response = alive(patience().on(request.toHTTPRequest()).send());
        var answer = OIDCTokenResponseParser.parse(response);
        if (!answer.indicatesSuccess()) {
            throw declined(answer.toErrorResponse().getErrorObject());
        }
        return (OIDCTokenResponse) answer.toSuccessResponse();
    }

    private Map<String, Object> person(ProviderMetadata metadata, AccessToken token, SignedStatements statements)
            throws IOException, GeneralException, BadJOSEException, JOSEException, ParseException {
        var request = new UserInfoRequest(metadata.userInfo(), token);
        UserInfoResponse answer = UserInfoResponse.parse(
                alive(patience().on(request.toHTTPRequest()).send()));
        if (!answer.indicatesSuccess()) {
            throw declined(answer.toErrorResponse().getErrorObject());
        }
        var said = answer.toSuccessResponse();
        return said.getUserInfoJWT() == null
                ? said.getUserInfo().toJSONObject()
                : statements.userInfo(said.getUserInfoJWT()).getClaims();
    }

    @Override
    public Optional<URI> farewell(String idToken) {
        return held(
                metadata -> Optional.ofNullable(metadata.farewell()).map(place -> farewell(place, idToken)),
                not -> Optional.empty());
    }

    /** The state is no secret here: nothing waits for the browser that comes back. */
    private URI farewell(URI place, String idToken) {
        try {
            return new LogoutRequest(place, JWTParser.parse(idToken), portal.resolve(FAREWELL), new State()).toURI();
        } catch (ParseException notAToken) {
            return portal.resolve(FAREWELL);
        }
    }

    /** A server that is out of order is not one that says no. */
    private static HTTPResponse alive(HTTPResponse response) throws IOException {
        if (response.getStatusCode() >= 500) {
            throw new IOException("status " + response.getStatusCode());
        }
        return response;
    }

    private static Declined declined(ErrorObject error) {
        String code = error == null || error.getCode() == null ? "" : error.getCode();
        return new Declined(FederationFailure.PROVIDER_ERROR, code);
    }

    private <T> T held(Conversation<T> conversation, Function<ProviderAnswer.Not, T> otherwise) {
        if (issuer.isEmpty() || !breaker.mayCall()) {
            return otherwise.apply(new ProviderAnswer.Not(FederationFailure.PROVIDER_DOWN, "left-alone"));
        }
        boolean answered = false;
        try {
            T result = conversation.hold(metadata());
            answered = true;
            return result;
        } catch (Declined no) {
            answered = true;
            return otherwise.apply(no.answer);
        } catch (IOException | KeySourceException silence) {
            return otherwise.apply(said(FederationFailure.PROVIDER_DOWN, silence));
        } catch (BadJOSEException | JOSEException notTrusted) {
            answered = true;
            return otherwise.apply(said(FederationFailure.NOT_TRUSTED, notTrusted));
        } catch (GeneralException | ParseException nonsense) {
            return otherwise.apply(said(FederationFailure.PROVIDER_ERROR, nonsense));
        } finally {
            if (answered) {
                breaker.succeeded();
            } else {
                breaker.failed();
            }
        }
    }

    /** The messages of the library quote claims: only the kind of the fault is written. */
    private static ProviderAnswer.Not said(FederationFailure why, Exception fault) {
        String detail = fault.getClass().getSimpleName();
        LOG.log(Level.WARNING, () -> "FEDERATION-ALERT the identity provider: " + why + ", " + detail);
        return new ProviderAnswer.Not(why, detail);
    }

    private ProviderMetadata metadata() throws IOException, GeneralException {
        Instant now = clock.instant();
        Described known = described;
        if (known == null || !now.isBefore(known.until())) {
            var fresh = ProviderMetadata.discover(new Issuer(issuer.orElseThrow()), patience());
            known = new Described(fresh, now.plus(DESCRIPTION_KEPT));
            described = known;
        }
        return known.metadata();
    }

    private Patience patience() {
        return new Patience(connectTimeout, readTimeout);
    }

    private ClientID client() {
        return new ClientID(clientId.orElseThrow());
    }

    private URI returnAddress() {
        return portal.resolve(RETURN);
    }
}
