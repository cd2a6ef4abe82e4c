package fr.societaire.identity.internal;

import fr.societaire.identity.domain.HashParameters;
import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.identity.internal.ComputingTurns.Asker;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.LongAdder;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Argon2id (RFC 9106), few at once: each takes some 19 MB and a processor for itself, and a flood of sign-ins must leave
 * one to the other pages. Who finds the queue full, or does not get his turn in time, is told to try again; he is never
 * let in or turned away unheard.
 */
@ApplicationScoped
public class PasswordHashing {
    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BYTES = 32;

    @Inject
    @ConfigProperty(name = "portal.password.memory-kib")
    int memoryKib;

    @Inject
    @ConfigProperty(name = "portal.password.passes")
    int passes;

    @Inject
    @ConfigProperty(name = "portal.password.lanes")
    int lanes;

    @Inject
    @ConfigProperty(name = "portal.password.longest-wait")
    Duration longestWait;

    @Inject
    @ConfigProperty(name = "portal.password.at-once")
    OptionalInt atOnce;

    @Inject
    @ConfigProperty(name = "portal.password.queue")
    int queue;

    private final SecureRandom random = new SecureRandom();
    private final LongAdder computed = new LongAdder();
    private ComputingTurns turns;
    private HashParameters current;
    private PasswordHash nobodys;

    /** What came of a comparison. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        /** Too many at once: nothing was compared. */
        BUSY
    }

    @PostConstruct
    void prepare() {
        turns = new ComputingTurns(atOnce.orElseGet(PasswordHashing::allProcessorsButOne), queue, longestWait);
        current = new HashParameters(memoryKib, passes, lanes);
        nobodys = new PasswordHash(current, bytes(SALT_BYTES), bytes(DIGEST_BYTES));
    }

    /** A hash of today's cost with a salt of its own; empty when too many are being made at once. */
    public Optional<PasswordHash> hash(String password) {
        byte[] salt = bytes(SALT_BYTES);
        return compute(Asker.KNOWN, password, salt, current, DIGEST_BYTES)
                .map(digest -> new PasswordHash(current, salt, digest));
    }

    /** As {@link #compare(Asker, Optional, String)}, for somebody who has already shown something else. */
    public Verdict compare(Optional<PasswordHash> account, String typed) {
        return compare(Asker.KNOWN, account, typed);
    }

    /** Compares a password, exactly as typed, with the hash of the account, or of nobody: always one computation. */
    public Verdict compare(Asker asker, Optional<PasswordHash> account, String typed) {
        PasswordHash kept = account.orElse(nobodys);
        return compute(asker, typed, kept.salt(), kept.parameters(), kept.digestLength())
                .map(digest -> kept.hasDigest(digest) && account.isPresent() ? Verdict.SAME : Verdict.DIFFERENT)
                .orElse(Verdict.BUSY);
    }

    /** Whether a stranger's password would not be compared now, for too many are waiting. */
    public boolean isFull() {
        return turns.isFull();
    }

    /** Whether the cost has changed since this hash was made, so that it is to be made anew at the next sign-in. */
    public boolean isOutdated(PasswordHash hash) {
        return !hash.parameters().equals(current);
    }

    /** How many computations were made since the start: that everybody costs the same is counted, not timed. */
    public long computed() {
        return computed.sum();
    }

    private Optional<byte[]> compute(Asker asker, String password, byte[] salt, HashParameters cost, int length) {
        return turns.take(asker, () -> {
            computed.increment();
            byte[] digest = new byte[length];
            generator(cost, salt).generateBytes(password.getBytes(StandardCharsets.UTF_8), digest);
            return digest;
        });
    }

    private static int allProcessorsButOne() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    private static Argon2BytesGenerator generator(HashParameters cost, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        return generator;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
