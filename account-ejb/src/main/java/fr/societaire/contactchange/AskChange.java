package fr.societaire.contactchange;

import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.shared.MemberNumber;

/**
 * Another e-mail address or mobile number.
 *
 * @param typed as the member writes it
 */
public record AskChange(MemberNumber member, ChangeKind kind, String typed, SignInOrigin origin) {
    /** Nothing of the contact ends in a log. */
    @Override
    public String toString() {
        return "AskChange[" + kind + "]";
    }
}
