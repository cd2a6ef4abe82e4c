package fr.societaire.staff;

/** What became of a name and a password of staff. */
public sealed interface StaffFirstStep {
    /**
     * Right: the second factor is awaited.
     *
     * @param attemptToken stands for this sign-in until then; for a cookie, nowhere else
     */
    record SecondFactorAwaited(String attemptToken) implements StaffFirstStep {
        /** Never the token: this object may end in a log. */
        @Override
        public String toString() {
            return "SecondFactorAwaited";
        }
    }

    /** Wrong, nobody, gone, or too many tries: never told apart. */
    record Refused() implements StaffFirstStep {}

    /** Too many passwords are being computed at this moment: the same may be tried again. */
    record Busy() implements StaffFirstStep {}
}
