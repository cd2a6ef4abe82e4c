package fr.societaire.recovery.internal;

import fr.societaire.identity.Accounts;
import fr.societaire.identity.PasswordChangeCause;
import fr.societaire.identity.PasswordOutcome;
import fr.societaire.recovery.NewPasswordOutcome;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Another password in the place of one that others know, in the caller's transaction. */
@Dependent
public class RequiredPassword {
    @Inject
    Accounts accounts;

    public NewPasswordOutcome change(MemberNumber member, String newPassword) {
        return switch (accounts.changePassword(member, newPassword, PasswordChangeCause.BY_MEMBER)) {
            case PasswordOutcome.Accepted a -> new NewPasswordOutcome.Changed();
            case PasswordOutcome.Busy b -> new NewPasswordOutcome.Busy();
            case PasswordOutcome.Refused refused -> NewPasswordDesk.refused(refused.rules());
        };
    }
}
