package fr.societaire.appointment;

import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.StaffMember;
import java.time.Instant;

/**
 * An appointment for a member.
 *
 * @param place the code of where
 * @param subject in words he reads, {@link #LONGEST} characters at most
 * @param bring what he is to have with him; blank for nothing
 * @param by who gives it
 */
public record BookAppointment(
        MemberNumber member, String place, Instant start, String subject, String bring, StaffMember by) {
    public static final int LONGEST = 200;

    /** Refuses what is missing or too long with an {@link IllegalArgumentException}. */
    public BookAppointment {
        subject = subject == null ? "" : subject.strip();
        bring = bring == null ? "" : bring.strip();
        if (start == null
                || place == null
                || subject.isEmpty()
                || subject.length() > LONGEST
                || bring.length() > LONGEST) {
            throw new IllegalArgumentException("an appointment has a place, a start and a subject");
        }
    }
}
