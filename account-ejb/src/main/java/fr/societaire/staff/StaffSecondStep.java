package fr.societaire.staff;

import java.time.Instant;

/** What became of a code of staff's second factor. */
public sealed interface StaffSecondStep {
    /** In. */
    record SignedIn(OpenedStaffSession session) implements StaffSecondStep {}

    /** Not the code of this moment. */
    record WrongCode() implements StaffSecondStep {}

    /** The code of this moment, which has served already: the next one will do. */
    record Replayed() implements StaffSecondStep {}

    /** Too many wrong codes: none is looked at before {@code until}. */
    record Waiting(Instant until) implements StaffSecondStep {}

    /** There is no such attempt, or no longer: begin again with the password. */
    record AttemptOver() implements StaffSecondStep {}
}
