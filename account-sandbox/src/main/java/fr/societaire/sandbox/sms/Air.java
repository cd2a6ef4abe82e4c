package fr.societaire.sandbox.sms;

import jakarta.inject.Singleton;
import java.util.Random;

/** What lies between the operator and the telephone. */
@Singleton
public class Air {
    private AirPlan plan = AirPlan.CLEAR;
    private Random dice = new Random(0);

    /** The plan in force. */
    public synchronized AirPlan plan() {
        return plan;
    }

    /** Puts a plan in force; the dice start again from its seed. */
    public synchronized void follow(AirPlan newPlan) {
        plan = newPlan;
        dice = new Random(newPlan.seed());
    }

    synchronized boolean loses() {
        return dice.nextInt(100) < plan.loss();
    }
}
