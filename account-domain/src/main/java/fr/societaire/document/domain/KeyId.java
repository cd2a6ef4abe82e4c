package fr.societaire.document.domain;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells the signing keys apart: the first four bytes of the SHA-256 of the public key in its standard (X.509) form. */
public record KeyId(String hex) {
    static final int LENGTH = 4;

    KeyId(byte[] bytes) {
        this(HexFormat.of().formatHex(bytes));
    }

    public static KeyId of(PublicKey key) {
        return new KeyId(Arrays.copyOf(Sha256.of(key.getEncoded()).bytes(), LENGTH));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
