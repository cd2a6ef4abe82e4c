package fr.societaire.document.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the insurer, from one PKCS#12 file: {@code seal} (RSA, with its certificate chain) seals the documents,
 * {@code code} (Ed25519) signs the code printed on them. When {@code code} is replaced, the former certificate stays in
 * the file under any alias that begins with {@code code}: what it signed stays verifiable.
 */
@ApplicationScoped
public class SigningKeys {
    private static final String SEAL = "seal";
    private static final String CODE = "code";

    @Inject
    @ConfigProperty(name = "portal.seal.keystore")
    String file;

    @Inject
    @ConfigProperty(name = "portal.seal.keystore-password")
    String password;

    private PrivateKey sealKey;
    private List<X509Certificate> sealChain;
    private PrivateKey codeKey;
    private PublicKey codePublicKey;
    private List<PublicKey> codePublicKeys;

    @PostConstruct
    void open() {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            sealKey = privateKey(store, SEAL);
            sealChain = Arrays.stream(store.getCertificateChain(SEAL))
                    .map(X509Certificate.class::cast)
                    .toList();
            codeKey = privateKey(store, CODE);
            codePublicKey = store.getCertificate(CODE).getPublicKey();
            codePublicKeys = publicKeys(store);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("DOC-001 The keys of the seal cannot be read from " + file, e);
        }
    }

    private PrivateKey privateKey(KeyStore store, String alias) throws GeneralSecurityException {
        if (!(store.getKey(alias, password.toCharArray()) instanceof PrivateKey key)) {
            throw new IllegalStateException("DOC-001 No private key named " + alias + " in " + file);
        }
        return key;
    }

    private static List<PublicKey> publicKeys(KeyStore store) throws GeneralSecurityException {
        List<PublicKey> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (alias.startsWith(CODE)) {
                keys.add(store.getCertificate(alias).getPublicKey());
            }
        }
        return List.copyOf(keys);
    }

    PrivateKey sealKey() {
        return sealKey;
    }

    /** The sealing certificate first, then those that vouch for it. */
    List<X509Certificate> sealChain() {
        return sealChain;
    }

    PrivateKey codeKey() {
        return codeKey;
    }

    PublicKey codePublicKey() {
        return codePublicKey;
    }

    /** Every key a code may have been signed with, the present one included. */
    public List<PublicKey> codePublicKeys() {
        return codePublicKeys;
    }
}
