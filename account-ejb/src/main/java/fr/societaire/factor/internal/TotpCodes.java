package fr.societaire.factor.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes an application shows, by its key and the time. */
@ApplicationScoped
public class TotpCodes {
    /** RFC 4226 §4, R6: 160 bits are recommended. */
    private static final int KEY_BYTES = 20;

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;

    /** A telephone's clock is seldom wrong by more; and a code read at the end of its time is typed in the next. */
    private static final int DRIFT = 1;

    private final SecureRandom random = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(
            STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);

    public byte[] freshKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    /** The step whose code was typed, blanks not counting; empty when it is none of those near {@code now}. */
    public OptionalLong step(byte[] key, String typed, Instant now) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\p{Zs}.-]", "");
        long current = now.getEpochSecond() / STEP.toSeconds();
        // All are computed whichever fits, so that the time tells nothing of the drift.
        long[] fitting = LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> same(code(key, step), digits))
                .toArray();
        return fitting.length == 0 ? OptionalLong.empty() : OptionalLong.of(fitting[0]);
    }

    private String code(byte[] key, long step) {
        var secret = new SecretKeySpec(key, generator.getAlgorithm());
        try {
            return generator.generateOneTimePasswordString(
                    secret, Instant.ofEpochSecond(step * STEP.toSeconds()), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key of an HMAC", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
