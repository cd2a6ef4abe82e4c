package fr.societaire.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A secret that must be read back, encrypted.
 *
 * @param keyId which of the portal's keys opens it, so that keys may be replaced
 * @param bytes nonce and ciphertext with its tag
 */
@Embeddable
public record SealedSecret(
        @Column(name = "key_id") String keyId,
        @Column(name = "sealed_secret") byte[] bytes) {
    public SealedSecret {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "SealedSecret[" + keyId + "]";
    }
}
