package fr.societaire.document.internal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals a PDF as the insurer (PAdES, baseline B, ETSI EN 319 142): any later change shows. RSA with PKCS#1 v1.5 draws no
 * random number and the signing time is the instant of issue, so the same document sealed twice gives the same bytes.
 */
@ApplicationScoped
public class Seal {
    /** Kept here: the level of a logger nobody holds is forgotten. It tells of every object it makes. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("eu.europa.esig.dss");

    static {
        LIBRARY_LOG.setLevel(Level.WARNING);
    }

    @Inject
    SigningKeys keys;

    byte[] seal(byte[] pdf, Instant at) {
        var service = new PAdESService(new CommonCertificateVerifier());
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(at);
        ToBeSigned toBeSigned = service.getDataToSign(document, parameters);
        return bytes(service.signDocument(document, parameters, sign(toBeSigned)));
    }

    private PAdESSignatureParameters parameters(Instant at) {
        List<CertificateToken> chain =
                keys.sealChain().stream().map(CertificateToken::new).toList();
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.getFirst());
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningTimeZone(TimeZone.getTimeZone("UTC"));
        parameters.setReason("Cachet de l'assureur");
        return parameters;
    }

    private SignatureValue sign(ToBeSigned toBeSigned) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.sealKey());
            signature.update(toBeSigned.getBytes());
            return new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal could not be put", e);
        }
    }

    private static byte[] bytes(DSSDocument document) {
        var bytes = new ByteArrayOutputStream();
        try {
            document.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
