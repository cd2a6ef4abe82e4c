package fr.societaire.staff;

/**
 * Addresses of the desk at which somebody of the staff is not staff but something less: he comes with another role only, and
 * can do nothing of his own there. Answered by features above.
 */
public interface NarrowArea {
    /** Whether this path belongs to it. */
    boolean holds(String path);

    /** What he is there now, if he is let in to read; asked at every request. */
    Entry enter(StaffMember staff, String path);

    /** Whether he may be there. */
    sealed interface Entry {
        /** With this role and no other. */
        record As(String role) implements Entry {}

        /** Not now, or not there: he is led to this address. */
        record Elsewhere(String address) implements Entry {}
    }
}
