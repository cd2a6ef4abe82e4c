package fr.societaire.member;

import java.time.LocalDate;

/**
 * Who somebody says he is. Names are compared without regard to accents, case, hyphens and blanks; the last name may be
 * the one of birth.
 */
public record CivilStatus(String firstName, String lastName, LocalDate bornOn) {
    /** Nothing of it may end in a log. */
    @Override
    public String toString() {
        return "CivilStatus";
    }
}
