package fr.societaire.member;

import fr.societaire.shared.MemberNumber;
import java.io.Serializable;

/**
 * A member as somebody who looks for him needs to tell him from another: no more than that.
 *
 * @param city where he lives, {@code null} when unknown
 */
public record FoundMember(MemberNumber number, String firstName, String lastName, String city) implements Serializable {
    /** {@code Camille Bernard}. */
    public String fullName() {
        return firstName + " " + lastName;
    }

    /** Enough to recognise it, not enough to sign in with: {@code •••• 0001}. */
    public String maskedNumber() {
        String value = number.value();
        return "•••• " + value.substring(value.length() - 4);
    }
}
