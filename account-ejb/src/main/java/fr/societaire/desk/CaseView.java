package fr.societaire.desk;

import fr.societaire.desk.domain.CallMotive;
import fr.societaire.shared.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case file as it is read, at the desk and by its member alike.
 *
 * @param reference what both call it by
 * @param advisor the pseudonym of who promised
 * @param answer how the promise was kept; empty while it is not
 * @param agency the name of the agency that answers; empty when the desk does
 * @param overdue whether its day is past and it is not kept
 */
public record CaseView(
        String reference,
        MemberNumber member,
        String advisor,
        CallMotive motive,
        String said,
        String promise,
        LocalDate promisedFor,
        Instant openedAt,
        Optional<Instant> keptAt,
        Optional<String> answer,
        Optional<String> agency,
        boolean overdue) {}
