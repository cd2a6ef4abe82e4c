package fr.societaire.member;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The civil status of a member.
 *
 * @param title {@code Mme} or {@code M.}, {@code null} when unknown
 * @param birthName {@code null} when it is the last name
 * @param birthPlace {@code null} when unknown
 * @param memberSince the day the member joined, {@code null} when unknown
 */
public record MemberIdentity(
        MemberNumber number,
        String title,
        String firstName,
        String lastName,
        String birthName,
        LocalDate bornOn,
        String birthPlace,
        PostalAddress address,
        LocalDate memberSince)
        implements Serializable {

    /** {@code Camille Bernard}. */
    public String fullName() {
        return firstName + " " + lastName;
    }

    /** As on an envelope: {@code Mme Camille Bernard}. */
    public String formalName() {
        return title == null ? fullName() : title + " " + fullName();
    }
}
