package fr.societaire.secret.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The codes lately sent to one subject for one purpose. Only the newest can open; an older one is recognised in order to
 * be named, which costs the member none of his tries: he mixed up two messages, he did not guess. That gives a guesser
 * nothing, since what he learns concerns dead codes only.
 */
public final class RecentCodes {
    private static final Duration DAY = Duration.ofHours(24);

    private final List<OneTimeSecret> newestFirst;

    public RecentCodes(List<OneTimeSecret> codes) {
        newestFirst = codes.stream()
                .sorted(Comparator.comparing(OneTimeSecret::issuedAt).reversed())
                .toList();
    }

    /**
     * What became of one typed code.
     *
     * @param state where the recognised code stands, or the newest one if none was recognised
     * @param recognised whether the typed code is the one described
     * @param code the code described; absent when nothing was ever sent
     */
    public record Trial(SecretState state, boolean recognised, Optional<OneTimeSecret> code) {}

    /** Tries a typed code, of which only the test for a digest is known here. What is not recognised counts as a try. */
    public Trial tryOut(Predicate<OneTimeSecret> matches, Instant now) {
        Optional<OneTimeSecret> recognised =
                newestFirst.stream().filter(matches).findFirst();
        Optional<OneTimeSecret> described = recognised.or(this::newest);
        if (recognised.isEmpty()) {
            described.ifPresent(newest -> newest.countWrongTry(now));
        }
        SecretState state = described.map(code -> code.stateAt(now)).orElse(SecretState.EXPIRED);
        return new Trial(state, recognised.isPresent(), described);
    }

    /**
     * Until when no code is looked at, because {@code most} wrong ones were typed within a day, whichever code they were
     * meant for: a guesser who has new codes sent gets no more tries for it. Empty when there is no pause.
     */
    public Optional<Instant> pausedUntil(int most, Instant now) {
        int wrong = 0;
        for (OneTimeSecret code : newestFirst) {
            wrong += code.wrongTries();
            if (wrong >= most) {
                return Optional.of(code.issuedAt().plus(DAY)).filter(now::isBefore);
            }
        }
        return Optional.empty();
    }

    /** Whether one of them is the typed code. Nothing is counted. */
    public boolean holds(Predicate<OneTimeSecret> matches) {
        return newestFirst.stream().anyMatch(matches);
    }

    /** The only one that can open. */
    public Optional<OneTimeSecret> newest() {
        return newestFirst.stream().findFirst();
    }
}
