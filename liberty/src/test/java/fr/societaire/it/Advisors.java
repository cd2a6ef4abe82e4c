package fr.societaire.it;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs the staff of the demonstration in, each with the application he enrolled at his first sign-in. A code opens once:
 * who comes back within half a minute waits for the next, by moving the sandbox's clock.
 */
final class Advisors {
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();
    private static final Map<String, Long> LAST_STEPS = new ConcurrentHashMap<>();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    private final Sandbox sandbox;

    Advisors(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** In a browser of his own, on the first page of the desk. */
    Visit signIn(Visit visit, String staff) {
        return signIn(visit, staff, MemberDayIT.PASSWORD);
    }

    /** The same with a password he has chosen. */
    Visit signIn(Visit visit, String staff, String password) {
        visit.open("/conseiller/connexion");
        visit.fill("Identifiant", staff)
                .fill("Mot de passe", password)
                .press("Continuer")
                .arrivesAt("/conseiller/connexion-code");
        var shown = visit.page().locator("#cle");
        Optional.of(shown)
                .filter(key -> key.count() == 1)
                .ifPresent(key -> KEYS.put(staff, key.innerText().replaceAll("\\s", "")));
        visit.fill("Code de l’application", code(KEYS.get(staff), unusedMoment(staff)))
                .press("Valider le code")
                .arrivesAt("/conseiller/accueil");
        return visit;
    }

    /** A moment whose code has not served: now, or the next step if somebody has just been in, or the clock was put back. */
    private long unusedMoment(String staff) {
        long next = (LAST_STEPS.getOrDefault(staff, 0L) + 1) * STEP_SECONDS;
        long missing = next - sandbox.now().getEpochSecond();
        if (missing > 0) {
            sandbox.advanceClock(Duration.ofSeconds(missing));
        }
        long moment = sandbox.now().getEpochSecond();
        LAST_STEPS.put(staff, moment / STEP_SECONDS);
        return moment;
    }

    /** RFC 6238 with HMAC-SHA-1 and six digits, as telephones do it. */
    static String code(String base32, long seconds) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(base32), "HmacSHA1"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(seconds / STEP_SECONDS)
                    .array());
            int offset = digest[digest.length - 1] & 0xF;
            int number = ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base32) {
        var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        long bits = 0;
        int held = 0;
        for (int i = 0; i < base32.length(); i++) {
            bits = (bits << 5) | ALPHABET.indexOf(base32.charAt(i));
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
