package fr.societaire.identification;

import fr.societaire.identification.domain.ProofKind;
import fr.societaire.identification.internal.IdentificationLinks;
import fr.societaire.identification.internal.IdentificationShelf;
import fr.societaire.identification.internal.ProofDesk;
import fr.societaire.paper.SupplyOutcome;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The member's side of his file, behind the link he was sent. Looking, however often, changes nothing. */
@Stateless
@PermitAll
public class Identification {
    @Inject
    IdentificationLinks links;

    @Inject
    IdentificationShelf shelf;

    @Inject
    ProofDesk desk;

    /** The file of this link; empty when it is too old, or of nothing. */
    public Optional<IdentificationView> look(String token) {
        return links.papers(token)
                .flatMap(link -> shelf.ofLink(link, LockModeType.NONE))
                .map(shelf::view);
    }

    /** Takes in a copy; one that was not decided on takes the place of the one before it. */
    public SupplyOutcome supply(String token, ProofKind kind, byte[] content) {
        return links.papers(token)
                .flatMap(link -> shelf.ofLink(link, LockModeType.PESSIMISTIC_WRITE))
                .map(file -> desk.supply(file, kind, content))
                .orElseGet(SupplyOutcome.Over::new);
    }
}
