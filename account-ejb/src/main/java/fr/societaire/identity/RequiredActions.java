package fr.societaire.identity;

import fr.societaire.identity.internal.AccountRegister;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * What members must do before anything else. A session of theirs reaches only the page where it is done. A changed password
 * is noticed by itself; a check of contacts is told here.
 */
@Stateless
@PermitAll
public class RequiredActions {
    @Inject
    AccountRegister accounts;

    /**
     * From now on, and in sessions that are open, the member must.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_FOUND} when he has no account
     */
    public void require(MemberNumber member, RequiredAction action) {
        accounts.find(member)
                .orElseThrow(Refusal.NOT_FOUND::toException)
                .require(action == RequiredAction.CHANGE_PASSWORD, action == RequiredAction.CHECK_CONTACTS);
    }

    /** He has said that his contacts are right, or has corrected them. */
    public void contactsChecked(MemberNumber member) {
        accounts.find(member).orElseThrow(Refusal.NOT_FOUND::toException).contactsChecked();
    }
}
