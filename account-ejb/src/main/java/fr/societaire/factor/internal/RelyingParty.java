package fr.societaire.factor.internal;

import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portal as passkeys know it: by its public address, and by nothing a request says. */
@ApplicationScoped
public class RelyingParty {
    /** In the order we like them; those every maker has. */
    static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    String id() {
        return portal.getHost();
    }

    /** What an answer to this challenge must name. */
    ServerProperty asking(byte[] challenge) {
        return ServerProperty.builder()
                .origin(new Origin(portal.toString()))
                .rpId(id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
