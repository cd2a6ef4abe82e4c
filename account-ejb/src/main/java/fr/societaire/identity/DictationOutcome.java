package fr.societaire.identity;

import java.time.Instant;

/** What became of an advisor's wish to dictate a code. */
public sealed interface DictationOutcome {
    /** To be read aloud, and not written down. */
    record Dictated(String code, Instant until) implements DictationOutcome {
        /** Never the code: this object may end in a log. */
        @Override
        public String toString() {
            return "Dictated[until " + until + "]";
        }
    }

    /** No sign-in waits under this reference, or not any more: the member begins again and reads the new one. */
    record NobodyWaits() implements DictationOutcome {}
}
