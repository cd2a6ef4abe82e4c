package fr.societaire.factor;

import java.time.Instant;

/** The recovery codes somebody has put away: how many are still good, and when they were made. */
public record RecoveryCodesView(int left, Instant madeAt) {
    private static final int FEW = 3;

    /** Whether it is time to make others. */
    public boolean few() {
        return left <= FEW;
    }
}
