package fr.societaire.recovery.internal;

import fr.societaire.identity.AccountLocked;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Leaves the thread of who locked the member before anything is posted. */
@Stateless
@PermitAll
public class LockNoticeDispatch {
    @Inject
    RecoveryPost post;

    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tell(AccountLocked locked) {
        post.tellLocked(locked.member(), locked.until());
    }
}
