package fr.societaire.risk;

/** What became of a journey a member announces. */
public enum JourneyOutcome {
    ANNOUNCED,
    /** Its last day is past. */
    OVER,
    /** Longer than {@link Journeys#LONGEST} days. */
    TOO_LONG,
    /** There are {@link Journeys#MOST} already. */
    TOO_MANY
}
