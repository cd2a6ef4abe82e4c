package fr.societaire.recovery.internal;

import fr.societaire.recovery.RequestIdentifier;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Leaves the visitor's thread before anyone is looked for. What he typed goes along in memory and is written nowhere. */
@Stateless
@PermitAll
public class IdentifierDispatch {
    @Inject
    IdentifierDesk desk;

    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void answer(UUID request, RequestIdentifier command) {
        desk.answer(request, command);
    }
}
