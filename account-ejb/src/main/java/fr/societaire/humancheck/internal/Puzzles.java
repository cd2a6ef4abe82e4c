package fr.societaire.humancheck.internal;

import fr.societaire.humancheck.HumanVerdict;
import fr.societaire.platform.Bearers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.altcha.altcha.Altcha;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Work for a browser, by the open ALTCHA protocol: find the number whose SHA-256 with the given salt is the given one. The
 * salt is signed and holds its end. The library neither knows our clock nor which salts were used; both are seen to here.
 */
@ApplicationScoped
public class Puzzles {
    /** Answers are some 300 characters long. */
    private static final int LONGEST = 1_000;

    private static final Pattern END = Pattern.compile("[?&]expires=([0-9]{1,12})(&|$)");

    @Inject
    @ConfigProperty(name = "portal.human-check.life")
    Duration life;

    @Inject
    @ConfigProperty(name = "portal.human-check.most-work")
    long mostWork;

    @Inject
    Bearers bearers;

    @Inject
    UsedChecks used;

    @Inject
    InstantSource clock;

    private String key;

    @PostConstruct
    void deriveKey() {
        key = bearers.digest("humancheck/puzzle", "key/1");
    }

    /** The JSON a page hands to its script. */
    public String make() {
        var options = new Altcha.ChallengeOptions()
                .setAlgorithm(Altcha.Algorithm.SHA256)
                .setMaxNumber(mostWork)
                .setSecureRandomNumber(true)
                .setHmacKey(key)
                .setExpires(clock.instant().plus(life).getEpochSecond());
        Altcha.Challenge challenge = made(options);
        return Json.createObjectBuilder()
                .add("algorithm", challenge.algorithm)
                .add("challenge", challenge.challenge)
                .add("maxnumber", challenge.maxnumber)
                .add("salt", challenge.salt)
                .add("signature", challenge.signature)
                .build()
                .toString();
    }

    public HumanVerdict judge(String work) {
        Optional<Altcha.Payload> read = work.length() > LONGEST ? Optional.empty() : read(work);
        Optional<Instant> end = read.map(payload -> payload.salt).flatMap(Puzzles::end);
        if (end.isEmpty() || !isSolved(read.get())) {
            return new HumanVerdict.Wrong();
        }
        boolean fresh = clock.instant().isBefore(end.get()) && used.use(read.get().salt, end.get());
        return fresh ? new HumanVerdict.Passed() : new HumanVerdict.Over();
    }

    private static Optional<Instant> end(String salt) {
        Matcher end = END.matcher(salt);
        return end.find() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(end.group(1)))) : Optional.empty();
    }

    /** Whatever cannot be read is no solution; nothing of it is worth a line in the log. */
    private static Optional<Altcha.Payload> read(String work) {
        try (var json =
                Json.createReader(new ByteArrayInputStream(Base64.getDecoder().decode(work)))) {
            JsonObject answer = json.readObject();
            var payload = new Altcha.Payload();
            payload.algorithm = answer.getString("algorithm");
            payload.challenge = answer.getString("challenge");
            payload.number = answer.getJsonNumber("number").longValueExact();
            payload.salt = answer.getString("salt");
            payload.signature = answer.getString("signature");
            return Optional.of(payload);
        } catch (IllegalArgumentException
                | JsonException
                | NullPointerException
                | ClassCastException
                | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    private static Altcha.Challenge made(Altcha.ChallengeOptions options) {
        try {
            return Altcha.createChallenge(options);
        } catch (Exception e) {
            throw new IllegalStateException("no puzzle can be made", e);
        }
    }

    private boolean isSolved(Altcha.Payload payload) {
        try {
            return "SHA-256".equals(payload.algorithm) && Altcha.verifySolution(payload, key, false);
        } catch (Exception e) {
            throw new IllegalStateException("no puzzle can be verified", e);
        }
    }
}
