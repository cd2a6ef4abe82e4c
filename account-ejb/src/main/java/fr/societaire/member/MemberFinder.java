package fr.societaire.member;

import fr.societaire.member.internal.ContactNormaliser;
import fr.societaire.member.internal.FoundRows;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Looks members up by what they say on the telephone. Names are compared as they are heard, without accents, case, blanks or
 * hyphens. One query each. For the insurer's staff: whoever asks has said why, and it is written.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class MemberFinder {
    /** Members on a page of results. */
    public static final int PAGE_SIZE = 10;

    @Inject
    FoundRows rows;

    public Optional<FoundMember> byNumber(MemberNumber number) {
        return rows.byNumber(number);
    }

    /**
     * By family name, the one of birth included, and birth date. One more than a page when there is a next one.
     *
     * @param page from 1
     */
    public List<FoundMember> byName(String lastName, LocalDate bornOn, int page) {
        return rows.byName(lastName, bornOn, (page - 1) * PAGE_SIZE, PAGE_SIZE + 1);
    }

    /**
     * By a telephone number on file, a landline included; what is no number finds nobody.
     *
     * @param page from 1
     */
    public List<FoundMember> byPhone(String number, int page) {
        return ContactNormaliser.phone(number == null ? "" : number)
                .map(e164 -> rows.byPhone(e164, (page - 1) * PAGE_SIZE, PAGE_SIZE + 1))
                .orElseGet(List::of);
    }
}
