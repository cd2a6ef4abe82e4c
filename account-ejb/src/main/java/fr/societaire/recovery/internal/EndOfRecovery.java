package fr.societaire.recovery.internal;

import fr.societaire.identity.MemberSignedIn;
import fr.societaire.identity.PasswordChangeCause;
import fr.societaire.identity.PasswordChanged;
import fr.societaire.identity.RequiredAction;
import fr.societaire.identity.RequiredActions;
import fr.societaire.member.ContactsWithdrawn;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What makes links and codes on their way open nothing any more: the password was replaced, by whatever way; the member
 * signed in, so he has not lost it; a channel they may have been sent to is not his any more. In the same transaction.
 * Who was rescued says at his next sign-in whether his contacts are still his.
 */
@Dependent
public class EndOfRecovery {
    @Inject
    RecoverySecrets secrets;

    @Inject
    RecoveryPost post;

    @Inject
    RequiredActions required;

    void on(@Observes PasswordChanged changed) {
        secrets.revokeAllOf(changed.member());
        post.tellChanged(changed.member(), changed.at());
        if (changed.cause() == PasswordChangeCause.RECOVERY) {
            required.require(changed.member(), RequiredAction.CHECK_CONTACTS);
        }
    }

    void on(@Observes MemberSignedIn in) {
        secrets.revokeAllOf(in.member());
    }

    void on(@Observes ContactsWithdrawn withdrawn) {
        withdrawn.members().forEach(secrets::revokeAllOf);
    }
}
