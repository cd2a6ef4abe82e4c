package fr.societaire.desk;

import fr.societaire.desk.internal.ProposalShelf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The member's no to a change the desk has prepared, by the link he was sent where he was reached until then. */
@Stateless
@PermitAll
public class ChangeVeto {
    @Inject
    ProposalShelf shelf;

    /** Whether the link still stops something. Looking, however often, changes nothing: mail scanners open every link. */
    public boolean mayStop(String token) {
        return shelf.stoppable(token).isPresent();
    }

    /** Stops it; {@code false} when there is nothing to stop any more. */
    public boolean stop(String token) {
        return shelf.stop(token);
    }
}
