package fr.societaire.activation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many tries a first connection allows. Failed proofs are counted by network address and by the number that was
 * typed, whether or not it is somebody's; codes by member, so few a day that guessing them is hopeless.
 *
 * @param failuresPerAddress proofs that did not match, in {@link #WINDOW}
 * @param failuresPerNumber the same for one number
 * @param codesPerDay codes sent to one member in {@link #DAY}
 * @param betweenCodes the least time from the first code to the second; each wait of a day is twice the one before
 */
public record ActivationQuota(int failuresPerAddress, int failuresPerNumber, int codesPerDay, Duration betweenCodes) {
    public static final Duration WINDOW = Duration.ofHours(1);
    public static final Duration DAY = Duration.ofHours(24);

    public boolean allowsProof(long failedFromAddress, long failedForNumber) {
        return failedFromAddress < failuresPerAddress && failedForNumber < failuresPerNumber;
    }

    /**
     * From when another code may be sent; the present or the past means at once, empty means not today.
     *
     * @param sent when codes were sent to this member within the day, newest first
     */
    public Optional<Instant> nextCodeAt(List<Instant> sent, Instant now) {
        if (sent.size() >= codesPerDay) {
            return Optional.empty();
        }
        return Optional.of(
                sent.isEmpty() ? now : sent.getFirst().plus(betweenCodes.multipliedBy(1L << (sent.size() - 1))));
    }
}
