package fr.societaire.humancheck.internal;

import fr.societaire.humancheck.HumanVerdict;
import fr.societaire.humancheck.domain.Question;
import fr.societaire.platform.Bearers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Questions that need no row until they are answered: the token holds who it is, until when, and a keyed digest that only
 * the right answer completes.
 */
@ApplicationScoped
public class Questions {
    private static final Pattern TOKEN = Pattern.compile("([0-9]{1,12})\\.([-_0-9A-Za-z]{43})\\.([-_0-9A-Za-z]{43})");

    @Inject
    @ConfigProperty(name = "portal.human-check.life")
    Duration life;

    @Inject
    Bearers bearers;

    @Inject
    UsedChecks used;

    @Inject
    InstantSource clock;

    private final SecureRandom random = new SecureRandom();

    /** A question as it is asked. */
    public record Asked(String words, String token) {}

    public Asked ask() {
        Question question = Question.pick(random);
        long end = clock.instant().plus(life).getEpochSecond();
        String id = bearers.freshToken();
        return new Asked(question.words(), end + "." + id + "." + seal(end, id, question.answer()));
    }

    public HumanVerdict judge(String token, String typed) {
        Matcher parts = TOKEN.matcher(token == null ? "" : token);
        OptionalInt answer = Question.read(typed);
        if (!parts.matches() || answer.isEmpty()) {
            return new HumanVerdict.Wrong();
        }
        Instant end = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        // Also when the answer is wrong: the next try is at another question.
        if (!clock.instant().isBefore(end) || !used.use(parts.group(2), end)) {
            return new HumanVerdict.Over();
        }
        String right = seal(end.getEpochSecond(), parts.group(2), answer.getAsInt());
        return same(right, parts.group(3)) ? new HumanVerdict.Passed() : new HumanVerdict.Wrong();
    }

    private String seal(long end, String id, int answer) {
        return bearers.digest("humancheck/question", end + "|" + id + "|" + answer);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
