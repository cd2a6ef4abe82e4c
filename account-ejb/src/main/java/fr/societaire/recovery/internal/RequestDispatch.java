package fr.societaire.recovery.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Leaves the visitor's thread before anything is looked up. */
@Stateless
@PermitAll
public class RequestDispatch {
    @Inject
    RequestDesk requests;

    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void answer(UUID request) {
        requests.answer(request);
    }
}
