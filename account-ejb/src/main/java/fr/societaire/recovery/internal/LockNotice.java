package fr.societaire.recovery.internal;

import fr.societaire.identity.AccountLocked;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A locked member is told at once, on every channel on file, and how to open his access again. */
@Dependent
public class LockNotice {
    @Inject
    LockNoticeDispatch dispatch;

    /** Nothing of it is done here: the answer to who locked him takes no longer than for a name nobody has. */
    void on(@Observes AccountLocked locked) {
        dispatch.tell(locked);
    }
}
