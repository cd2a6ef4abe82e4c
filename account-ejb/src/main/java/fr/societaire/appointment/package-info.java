/**
 * Appointments: at an agency or by telephone, given by the desk to a member whose case does not end in one call. Seats are
 * counted, so that nobody comes for nothing; the member cancels or moves his own, signed in or by the link of the letter,
 * for he may be locked out.
 *
 * <p>Front doors: {@link fr.societaire.appointment.Places} for where and when, {@link
 * fr.societaire.appointment.Appointments} for the desk, {@link fr.societaire.appointment.MyAppointments} for a member who
 * is in, {@link fr.societaire.appointment.AppointmentLink} for one who is not, {@link
 * fr.societaire.appointment.PlaceIntake} for the insurer's list of agencies.
 */
@Feature(
        tier = 7,
        uses = {"platform", "journal", "notification", "member", "secret", "staff"})
package fr.societaire.appointment;

import fr.societaire.shared.Feature;
