/**
 * Who works for the insurer: accounts, roles, sign-in. Nothing is shared with the members' sign-in but the cost of a
 * password: another area, another cookie, another registry of sessions, a second factor nobody can do without.
 *
 * <p>Front doors: {@link fr.societaire.staff.StaffSignIn} for the two steps, {@link fr.societaire.staff.StaffSessions} for
 * what follows, {@link fr.societaire.staff.CurrentStaff} for who is calling and what he may do, {@link
 * fr.societaire.staff.StaffIntake} for the insurer's list, {@link
 * fr.societaire.staff.StaffPasswords} for the letter by which a password is chosen. {@link fr.societaire.staff.NarrowArea} is
 * a port: what somebody of the staff is at addresses where he is less than himself.
 */
@Feature(
        tier = 6,
        uses = {"platform", "journal", "throttle", "notification", "factor", "identity"})
package fr.societaire.staff;

import fr.societaire.shared.Feature;
