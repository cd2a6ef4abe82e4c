package fr.societaire.federation.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;

/**
 * What the provider signs, and when it is believed: signed with ES256 or RS256 by one of its keys, by this issuer, for
 * this client. The time is the portal's clock, not the library's.
 */
final class SignedStatements {
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final String issuer;
    private final String client;
    private final JWKSource<SecurityContext> keys;
    private final InstantSource clock;

    SignedStatements(String issuer, String client, JWKSource<SecurityContext> keys, InstantSource clock) {
        this.issuer = issuer;
        this.client = client;
        this.keys = keys;
        this.clock = clock;
    }

    /** What an ID token states (OpenID Connect Core, 3.1.3.7). */
    JWTClaimsSet idToken(JWT token, String nonce) throws BadJOSEException, JOSEException {
        var exactly =
                new JWTClaimsSet.Builder().issuer(issuer).claim("nonce", nonce).build();
        JWTClaimsSet stated = read(token, exactly, Set.of("sub", "iat", "exp", "nonce"));
        Object party = stated.getClaim("azp");
        boolean severalReaders = stated.getAudience().size() > 1;
        if (party == null ? severalReaders : !client.equals(party)) {
            throw new BadJOSEException("for another party");
        }
        return stated;
    }

    /** What a signed answer about a person states (the same, 5.3.2). */
    JWTClaimsSet userInfo(JWT token) throws BadJOSEException, JOSEException {
        return read(token, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub"));
    }

    private JWTClaimsSet read(JWT token, JWTClaimsSet exactly, Set<String> required)
            throws BadJOSEException, JOSEException {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(client, exactly, required) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        };
        verifier.setMaxClockSkew((int) SKEW.toSeconds());
        processor.setJWTClaimsSetVerifier(verifier);
        return processor.process(token, null);
    }
}
