package fr.societaire.sandbox.processor;

import java.time.Duration;
import java.util.List;

/**
 * What shall go wrong. Percentages are 0 to 100; durations are real time, whatever the clock of the demonstration says.
 *
 * @param seed of the dice, so that a campaign can be played again
 * @param dropWebhooks % of events never delivered
 * @param duplicateWebhooks % of events delivered two to five times
 * @param delayWebhooks % of events held back for {@code webhookDelay}
 * @param shuffleWindow each delivery waits at random up to this long, so order is lost
 * @param stall how long every answer of the interface waits
 * @param failBefore % of requests answered 500 before anything was done
 * @param failAfterCharge % of requests answered 500 although everything was done, charge included
 */
public record FaultPlan(
        long seed,
        int dropWebhooks,
        int duplicateWebhooks,
        int delayWebhooks,
        Duration webhookDelay,
        Duration shuffleWindow,
        Duration stall,
        int failBefore,
        int failAfterCharge) {
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Everything works. */
    public static final FaultPlan NONE = new FaultPlan(0, 0, 0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0, 0);

    public FaultPlan {
        for (int percentage : List.of(dropWebhooks, duplicateWebhooks, delayWebhooks, failBefore, failAfterCharge)) {
            if (percentage < 0 || percentage > 100) {
                throw new IllegalArgumentException("A percentage is between 0 and 100, not " + percentage);
            }
        }
        for (Duration duration : List.of(webhookDelay, shuffleWindow, stall)) {
            if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("A duration is between PT0S and PT1H, not " + duration);
            }
        }
    }
}
