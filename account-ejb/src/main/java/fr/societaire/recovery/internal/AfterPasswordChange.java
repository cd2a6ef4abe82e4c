package fr.societaire.recovery.internal;

import fr.societaire.identity.OneTimeSecrets;
import fr.societaire.identity.PasswordChanged;
import fr.societaire.identity.SecretPurpose;
import fr.societaire.identity.SecretSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A password was replaced, by whatever way: links on their way open nothing any more, and the member is told. */
@Dependent
public class AfterPasswordChange {
    @Inject
    OneTimeSecrets secrets;

    @Inject
    RecoveryPost post;

    void on(@Observes PasswordChanged changed) {
        secrets.revoke(SecretPurpose.RECOVERY_LINK, SecretSubject.of(changed.member()));
        post.tellChanged(changed.member(), changed.at());
    }
}
