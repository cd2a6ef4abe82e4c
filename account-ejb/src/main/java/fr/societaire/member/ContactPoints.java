package fr.societaire.member;

import fr.societaire.member.internal.MemberRegister;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** How a member may be sent a code or a link. */
@Stateless
@PermitAll
public class ContactPoints {
    @Inject
    MemberRegister register;

    /** Every channel on file, the preferred first; empty for a member who is unknown or has left none. */
    public List<ContactPoint> of(MemberNumber member) {
        return register.contacts(member);
    }
}
