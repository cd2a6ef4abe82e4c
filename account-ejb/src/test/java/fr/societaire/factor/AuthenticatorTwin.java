package fr.societaire.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URI;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** A telephone that has scanned our picture. */
public final class AuthenticatorTwin {
    private static final Pattern SECRET = Pattern.compile("[?&]secret=([A-Z2-7]{32})(&|$)");

    private final SecretKeySpec key;

    private AuthenticatorTwin(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA1");
    }

    public static AuthenticatorTwin scanning(URI address) {
        var secret = SECRET.matcher(address.toString());
        if (!secret.find()) {
            throw new AssertionError("no key in the address");
        }
        return new AuthenticatorTwin(Base32.decode(secret.group(1)));
    }

    /** What it shows at that moment. */
    public String codeAt(Instant moment) {
        try {
            return new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(30), 6, "HmacSHA1")
                    .generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
