package fr.societaire.recovery;

import fr.societaire.recovery.internal.IdentifierDesk;
import fr.societaire.recovery.internal.IdentifierDispatch;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** From «identifiant oublié» to a message that tells it, sent to a channel on file; it is shown on no page. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentifierRecovery {
    @Inject
    IdentifierDesk desk;

    @Inject
    IdentifierDispatch dispatch;

    /**
     * Takes the request. One row is written, whoever is described; looking up, limits and the message come after the
     * answer, which is therefore the same for everybody.
     */
    public void request(RequestIdentifier command) {
        dispatch.answer(desk.receive(command), command);
    }
}
