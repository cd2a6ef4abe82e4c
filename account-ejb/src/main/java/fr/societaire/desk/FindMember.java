package fr.societaire.desk;

import fr.societaire.desk.domain.CallMotive;
import fr.societaire.desk.domain.SearchBy;
import java.time.LocalDate;

/**
 * Somebody is looked for.
 *
 * @param term a member number, a contract number, a family name or a telephone number, as typed
 * @param bornOn with a name; otherwise {@code null}
 * @param motive why; nobody is looked for without
 */
public record FindMember(SearchBy by, String term, LocalDate bornOn, CallMotive motive) {
    /** Refuses a search without motive, or by a name alone, with an {@link IllegalArgumentException}. */
    public FindMember {
        if (by == null || motive == null || term == null || term.isBlank()) {
            throw new IllegalArgumentException("a search has a motive and a term");
        }
        if ((by == SearchBy.NAME_AND_BIRTH_DATE) == (bornOn == null)) {
            throw new IllegalArgumentException("a birth date goes with a name and with nothing else");
        }
    }

    /** Whom it is about ends in no log. */
    @Override
    public String toString() {
        return "FindMember[" + by + ", " + motive + "]";
    }
}
