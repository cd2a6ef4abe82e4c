package fr.societaire.recovery;

import fr.societaire.identity.RequiredActions;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.recovery.internal.RequiredPassword;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a member who is in must do before anything else: another password, a look at his contacts. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class Rescued {
    @Inject
    ContactPoints contacts;

    @Inject
    RequiredActions required;

    @Inject
    RequiredPassword passwords;

    /** Where his codes go, the preferred first. */
    public List<ContactPoint> contacts(MemberNumber member) {
        return contacts.of(member);
    }

    /** He has looked at them: they are his, or he will have them corrected. */
    public void contactsChecked(MemberNumber member) {
        required.contactsChecked(member);
    }

    /** Replaces a password that others know or may know. Every session of his ends, this one too. */
    public NewPasswordOutcome changePassword(MemberNumber member, String newPassword) {
        return passwords.change(member, newPassword);
    }
}
