package fr.societaire.identification;

import fr.societaire.identification.domain.IdentificationFile;
import fr.societaire.identification.internal.IdentificationEnd;
import fr.societaire.identification.internal.IdentificationEnding;
import fr.societaire.identification.internal.IdentificationLinks;
import fr.societaire.identification.internal.IdentificationShelf;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/**
 * The no of whoever is reached where the member was until now, by the link of the announcement. Looking, however often,
 * changes nothing: mail scanners open every link.
 */
@Stateless
@PermitAll
public class IdentificationVeto {
    @Inject
    IdentificationLinks links;

    @Inject
    IdentificationShelf shelf;

    @Inject
    IdentificationEnding ending;

    public VetoView look(String token) {
        return file(token, LockModeType.NONE).map(IdentificationVeto::view).orElseGet(VetoView.Over::new);
    }

    private static VetoView view(IdentificationFile file) {
        return switch (file.state()) {
            case OPEN, IN_REVIEW, ACCEPTED -> new VetoView.Open(file.openedAt(), file.effectiveAt());
            case VETOED -> new VetoView.Stopped();
            case EFFECTIVE -> new VetoView.TooLate(file.stateSince());
            case REFUSED, CANCELLED, EXPIRED -> new VetoView.Over();
        };
    }

    /** Stops it; {@code false} when there is nothing to stop any more. */
    public boolean stop(String token) {
        Optional<IdentificationFile> stoppable = file(token, LockModeType.PESSIMISTIC_WRITE)
                .filter(file -> file.state().isLive());
        stoppable.ifPresent(file -> ending.end(file, IdentificationEnd.VETOED));
        return stoppable.isPresent();
    }

    private Optional<IdentificationFile> file(String token, LockModeType lock) {
        return links.veto(token).flatMap(link -> shelf.ofLink(link, lock));
    }
}
