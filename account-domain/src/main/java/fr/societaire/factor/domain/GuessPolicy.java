package fr.societaire.factor.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often the codes of an application and the recovery codes of one owner may be guessed at, over all sign-ins. Three
 * codes of a million open at any moment (the one shown, the one before, the one after): six guesses a day are eighteen
 * chances in a million. Whoever stops here still has his other factors.
 *
 * @param mostWrong wrong codes before the pause
 * @param quiet how long without a wrong code until all is forgotten; also how long the pause lasts
 */
public record GuessPolicy(int mostWrong, Duration quiet) {
    /** Wrong codes that still count at {@code now}. */
    public int counted(int wrong, Instant lastWrongAt, Instant now) {
        return lastWrongAt == null || !now.isBefore(lastWrongAt.plus(quiet)) ? 0 : wrong;
    }

    /** Until when no code is looked at any more; empty when one may be tried. */
    public Optional<Instant> pausedUntil(int wrong, Instant lastWrongAt, Instant now) {
        return counted(wrong, lastWrongAt, now) < mostWrong ? Optional.empty() : Optional.of(lastWrongAt.plus(quiet));
    }
}
