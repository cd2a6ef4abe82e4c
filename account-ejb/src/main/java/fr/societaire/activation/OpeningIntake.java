package fr.societaire.activation;

import fr.societaire.activation.internal.OpeningUpdate;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes in what the insurer's systems state of first connections, in the caller's transaction. Idempotent. Whoever waited
 * and may open his space now is told. Called by the import only, which has checked who asked for it.
 */
@Stateless
@PermitAll
public class OpeningIntake {
    @Inject
    OpeningUpdate update;

    /**
     * Takes them in, in their order.
     *
     * @return those for whom a code was ordered that could not be sent: all else of them was taken in
     */
    public Set<MemberNumber> accept(List<OpeningRecord> openings) {
        return openings.stream()
                .filter(opening -> !update.accept(opening))
                .map(OpeningRecord::member)
                .collect(Collectors.toSet());
    }
}
