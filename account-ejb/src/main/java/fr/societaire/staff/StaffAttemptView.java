package fr.societaire.staff;

import fr.societaire.factor.AppEnrolment;
import java.util.Optional;

/**
 * The page between the two steps of a sign-in of staff.
 *
 * @param enrolment what an application on his telephone must be given; empty when it has been
 */
public record StaffAttemptView(StaffMember staff, Optional<AppEnrolment> enrolment) {}
