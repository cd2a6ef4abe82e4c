package fr.societaire.notification;

import fr.societaire.notification.internal.OutboxLedger;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The one way out: a message posted here leaves when the caller's transaction commits, and not at all if it rolls back. */
@Stateless
@PermitAll
public class Outbox {
    @Inject
    OutboxLedger ledger;

    /** Posts {@code message}; a key that was already posted changes nothing. Returns before anything is sent. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void post(Message message) {
        ledger.enter(message);
    }
}
