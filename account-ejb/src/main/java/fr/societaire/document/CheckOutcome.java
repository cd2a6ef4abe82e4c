package fr.societaire.document;

import fr.societaire.document.domain.Essentials;
import java.time.Instant;

/** What a third party learns who checks a document. */
public sealed interface CheckOutcome {
    /** The insurer did issue it; what he holds must say the same. */
    record Genuine(Essentials essentials, Standing standing) implements CheckOutcome {}

    /** Typed, and no code yet: too short, too long, or with a sign no code has. It says nothing about the document. */
    record Mistyped() implements CheckOutcome {}

    /** Nothing of the kind was issued. */
    record NotGenuine() implements CheckOutcome {}

    /** From this network it was asked too often; to be tried again from {@code until} on. Nothing was checked. */
    record TooMany(Instant until) implements CheckOutcome {}

    /** How what it attests stands today; only what the third party must know, never why. */
    enum Standing {
        /** The contract is in force today for what the document names. */
        IN_FORCE,
        /** It is not any more, whatever the document says. */
        NO_LONGER_IN_FORCE,
        /** The period printed on it is over. */
        PERIOD_OVER,
        /** A receipt states a fact of the past. */
        A_FACT,
        /** A mandate was signed on that day; whether it still stands is between its member and the insurer. */
        SIGNED_THEN,
        /** Signed by us, yet not in the register: its present standing cannot be told. */
        NOT_KNOWN
    }
}
