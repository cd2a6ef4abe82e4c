package fr.societaire.identity.domain;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A password as it is kept: an Argon2id digest with its salt and its cost, written in the PHC string format
 * ({@code $argon2id$v=19$m=19456,t=2,p=1$salt$digest}), which the portfolio import and other systems write too. Anything
 * else is an {@link IllegalArgumentException} that does not repeat what it was given.
 */
public final class PasswordHash {
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");
    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

    private final HashParameters parameters;
    private final byte[] salt;
    private final byte[] digest;

    public PasswordHash(HashParameters parameters, byte[] salt, byte[] digest) {
        this.parameters = parameters;
        this.salt = salt.clone();
        this.digest = digest.clone();
    }

    public static PasswordHash parse(String phc) {
        Matcher parts = PHC.matcher(phc == null ? "" : phc);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash in PHC format");
        }
        var parameters = new HashParameters(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordHash(parameters, decoder.decode(parts.group(4)), decoder.decode(parts.group(5)));
    }

    /** The PHC string, Base64 without padding. */
    public String phc() {
        return "$argon2id$v=19$m=" + parameters.memoryKib() + ",t=" + parameters.passes() + ",p=" + parameters.lanes()
                + "$" + ENCODER.encodeToString(salt) + "$" + ENCODER.encodeToString(digest);
    }

    public HashParameters parameters() {
        return parameters;
    }

    public byte[] salt() {
        return salt.clone();
    }

    /** Length of the digest in bytes: what a candidate must be computed to. */
    public int digestLength() {
        return digest.length;
    }

    /** Compares in a time that does not depend on where the two differ. */
    public boolean hasDigest(byte[] candidate) {
        return MessageDigest.isEqual(digest, candidate);
    }

    /** Never the digest: this object may end in a log. */
    @Override
    public String toString() {
        return "PasswordHash" + parameters;
    }
}
