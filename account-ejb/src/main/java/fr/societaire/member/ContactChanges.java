package fr.societaire.member;

import fr.societaire.member.internal.ContactNormaliser;
import fr.societaire.member.internal.ContactRows;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Corrects how a member is reached, in the caller's transaction. The caller has the proof; it is not asked again here. */
@Stateless
@PermitAll
public class ContactChanges {
    @Inject
    ContactRows rows;

    @Inject
    Event<ContactsWithdrawn> withdrawn;

    @Inject
    Event<ContactReplaced> replaced;

    /** The one form in which a contact of this channel is kept; empty when it is none, a landline for a mobile included. */
    public Optional<String> normalForm(ContactChannel channel, String typed) {
        String text = typed == null ? "" : typed;
        return switch (channel) {
            case EMAIL -> ContactNormaliser.email(text);
            case MOBILE -> ContactNormaliser.phone(text).filter(number -> !ContactNormaliser.isLandline(number));
        };
    }

    /**
     * From now on the member is reached there; every other contact of the channel is so no more, but for his backup. A
     * portfolio that still says what was replaced does not undo it.
     *
     * @param value in its normal form
     */
    public void replace(MemberNumber member, ContactChannel channel, String value) {
        if (rows.replace(member, channel, value)) {
            withdrawn.fire(new ContactsWithdrawn(Set.of(member)));
        }
        replaced.fire(new ContactReplaced(member, channel, value));
    }

    /**
     * The member has proved that this one is his: it takes the place of the one he gives up, with its rank.
     *
     * @param gone the one he gives up; empty where he had none of the channel
     * @param value in its normal form
     */
    public void exchange(MemberNumber member, ContactChannel channel, Optional<String> gone, String value) {
        rows.exchange(member, channel, gone, value);
        if (gone.isPresent()) {
            withdrawn.fire(new ContactsWithdrawn(Set.of(member)));
        }
        replaced.fire(new ContactReplaced(member, channel, value));
    }

    /**
     * Whatever the member was reached at is lost to him: from now on it is this e-mail address, and this mobile number if he
     * gave one, and nothing else, his backup included. A portfolio that still says the old ones does not undo it.
     *
     * @param email in its normal form; the member has proved that he reads it
     * @param mobile in its normal form
     */
    public void beginAnew(MemberNumber member, String email, Optional<String> mobile) {
        rows.dropBackup(member);
        rows.leaveOnly(member, ContactChannel.EMAIL, Optional.of(email), true);
        rows.leaveOnly(member, ContactChannel.MOBILE, mobile, false);
        withdrawn.fire(new ContactsWithdrawn(Set.of(member)));
        replaced.fire(new ContactReplaced(member, ContactChannel.EMAIL, email));
        mobile.ifPresent(number -> replaced.fire(new ContactReplaced(member, ContactChannel.MOBILE, number)));
    }

    /**
     * The member has proved that this second e-mail address is his; one he had before is so no more. It is no name to sign in
     * with.
     *
     * @param email in its normal form
     */
    public void setBackup(MemberNumber member, String email) {
        if (rows.setBackup(member, email)) {
            withdrawn.fire(new ContactsWithdrawn(Set.of(member)));
        }
    }

    /** The member keeps no second address. Returns whether he did. */
    public boolean dropBackup(MemberNumber member) {
        boolean dropped = rows.dropBackup(member);
        if (dropped) {
            withdrawn.fire(new ContactsWithdrawn(Set.of(member)));
        }
        return dropped;
    }
}
