package fr.societaire.sandbox.processor;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Throws the dice of the fault plan. */
@Singleton
public class Faults {
    private FaultPlan plan = FaultPlan.NONE;
    private Random dice = new Random(0);

    /** The plan in force. */
    public synchronized FaultPlan plan() {
        return plan;
    }

    /** Puts a plan in force; the dice start again from its seed. */
    public synchronized void follow(FaultPlan newPlan) {
        plan = newPlan;
        dice = new Random(newPlan.seed());
    }

    synchronized boolean failsBefore() {
        return hits(plan.failBefore());
    }

    synchronized boolean failsAfterwards() {
        return hits(plan.failAfterCharge());
    }

    /** When the copies of an event leave, counted from now; empty: it never does. */
    synchronized List<Duration> departures() {
        if (hits(plan.dropWebhooks())) {
            return List.of();
        }
        int copies = hits(plan.duplicateWebhooks()) ? 2 + dice.nextInt(4) : 1;
        Duration held = hits(plan.delayWebhooks()) ? plan.webhookDelay() : Duration.ZERO;
        List<Duration> departures = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            departures.add(held.plusMillis(
                    (long) (dice.nextDouble() * plan.shuffleWindow().toMillis())));
        }
        return departures;
    }

    private boolean hits(int percentage) {
        return dice.nextInt(100) < percentage;
    }
}
