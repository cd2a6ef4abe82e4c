package fr.societaire.risk.domain;

/** One way in which an approach departs from what is usual. For advisors and the journal; a member is never told which. */
public enum RiskSignal {
    /** From a country the member has not signed in from for as long as habits are kept, nor declared a journey to. */
    NEW_COUNTRY,
    /** From machines for hire that are not among his networks. */
    HOSTING_NETWORK,
    /** From a network made to hide where one is, not among his. */
    ANONYMISING_NETWORK,
    /** Farther from his last sign-in than anybody travels in that time. */
    IMPOSSIBLE_TRAVEL,
    /** From a device that is neither known by its cookie nor looks like one of his. */
    NEW_DEVICE,
    NEW_NETWORK,
    /** From an address from which many members have just signed in. */
    CROWDED_ADDRESS,
    /** A refusal stands: whatever passes now is asked for a second factor. */
    STANDING_REFUSAL
}
