package fr.societaire.availability;

import fr.societaire.availability.internal.ServiceBoard;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** How the service is. Cheap enough to be asked at every sign-in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ServiceState {
    @Inject
    ServiceBoard board;

    public ServiceView now() {
        return board.view();
    }
}
