package fr.societaire.identification.internal;

import fr.societaire.identification.domain.IdentificationFile;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The links of the letters. Each is a secret of its own, and all of a file stay good: who is sending papers from one letter
 * is not cut off by the next.
 */
@Dependent
public class IdentificationLinks {
    /** Followed by the token; what answers there takes it out of the address at once. */
    private static final String PAPERS_PATH = "/identification/";

    private static final String VETO_PATH = "/refus-identification/";

    @Inject
    OneTimeSecrets secrets;

    @Inject
    IdentificationShelf shelf;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    /** A fresh address behind which papers are sent. */
    URI papersOf(IdentificationFile file) {
        return portal.resolve(PAPERS_PATH + issue(file, SecretPurpose.IDENTIFICATION_LINK));
    }

    /** A fresh address that stops the file. */
    URI vetoOf(IdentificationFile file) {
        return portal.resolve(VETO_PATH + issue(file, SecretPurpose.IDENTIFICATION_VETO_LINK));
    }

    private String issue(IdentificationFile file, SecretPurpose purpose) {
        IssuedSecret link = secrets.issueLink(
                purpose, new SecretSubject.Unknown("identification " + file.id() + " " + UUID.randomUUID()));
        shelf.link(link.id().value().toString(), file, purpose == SecretPurpose.IDENTIFICATION_VETO_LINK);
        return link.value();
    }

    /** The secret of a token behind which papers are sent. */
    public Optional<String> papers(String token) {
        return secret(SecretPurpose.IDENTIFICATION_LINK, token);
    }

    /** The secret of a token that stops a file. */
    public Optional<String> veto(String token) {
        return secret(SecretPurpose.IDENTIFICATION_VETO_LINK, token);
    }

    private Optional<String> secret(SecretPurpose purpose, String token) {
        return secrets.checkLink(purpose, token) instanceof SecretCheck.Good good
                ? Optional.of(good.secret().value().toString())
                : Optional.empty();
    }
}
