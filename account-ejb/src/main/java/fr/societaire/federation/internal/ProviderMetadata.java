package fr.societaire.federation.internal;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;

/**
 * Where the provider is asked what, and by which keys it signs: read from its own description
 * ({@code /.well-known/openid-configuration}).
 *
 * @param farewell {@code null} when it has no such place
 * @param keys fetched when first needed, and again when something is signed by one that is unknown
 */
record ProviderMetadata(URI authorization, URI token, URI userInfo, URI farewell, JWKSource<SecurityContext> keys) {
    private static final int LARGEST_KEY_SET = 100_000;
    private static final Duration KEYS_KEPT = Duration.ofMinutes(10);

    /** How long the provider is waited for. */
    record Patience(Duration connect, Duration read) {
        HTTPRequest on(HTTPRequest request) {
            request.setConnectTimeout((int) connect.toMillis());
            request.setReadTimeout((int) read.toMillis());
            request.setFollowRedirects(false);
            return request;
        }
    }

    /** Asks the provider; its description must be that of the issuer it is asked for (OpenID Connect Discovery, 4.3). */
    static ProviderMetadata discover(Issuer issuer, Patience patience) throws IOException, GeneralException {
        var described = OIDCProviderMetadata.resolve(issuer, patience::on);
        if (described.getAuthorizationEndpointURI() == null
                || described.getTokenEndpointURI() == null
                || described.getUserInfoEndpointURI() == null) {
            throw new GeneralException("a description without the addresses that are needed");
        }
        return new ProviderMetadata(
                described.getAuthorizationEndpointURI(),
                described.getTokenEndpointURI(),
                described.getUserInfoEndpointURI(),
                described.getEndSessionEndpointURI(),
                keys(described.getJWKSetURI(), patience));
    }

    private static JWKSource<SecurityContext> keys(URI address, Patience patience) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(
                (int) patience.connect().toMillis(), (int) patience.read().toMillis(), LARGEST_KEY_SET);
        return JWKSourceBuilder.create(address.toURL(), retriever)
                .cache(KEYS_KEPT.toMillis(), patience.read().toMillis())
                .refreshAheadCache(false)
                .rateLimited(false)
                .retrying(false)
                .build();
    }
}
