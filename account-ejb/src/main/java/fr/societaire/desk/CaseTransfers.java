package fr.societaire.desk;

import fr.societaire.appointment.Places;
import fr.societaire.appointment.domain.Place;
import fr.societaire.desk.domain.CaseFile;
import fr.societaire.desk.internal.CaseShelf;
import fr.societaire.desk.internal.DeskAct;
import fr.societaire.desk.internal.DeskActs;
import fr.societaire.desk.internal.DeskIds;
import fr.societaire.desk.internal.Warrant;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.notification.Moments;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.shared.SupportCode;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands a member's case to an agency, which promises to answer by a day. The member knows who has it and until when; the desk
 * sees that it is kept, like any promise.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class CaseTransfers {
    @Inject
    Warrants warrants;

    @Inject
    Places places;

    @Inject
    CaseShelf shelf;

    @Inject
    DeskActs acts;

    @Inject
    DeskIds ids;

    @Inject
    InstantSource clock;

    /** The agencies a case may be handed to. */
    public List<Place> agencies() {
        return places.agencies();
    }

    /**
     * Hands it over and tells the member. Refused as not allowed for a day that is past, as not found for what is no agency
     * or no case of his, as stale for a case that is answered.
     */
    public CaseView transfer(TransferCase command) {
        Warrant warrant = warrants.demand(StaffRight.BOOK_APPOINTMENT, command.visit());
        if (command.deadline().isBefore(today())) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        Place agency = places.find(command.agency())
                .filter(place -> place.address().isPresent())
                .orElseThrow(Refusal.NOT_FOUND::toException);
        CaseFile file = command.reference()
                .map(reference -> open(reference, warrant))
                .orElseGet(() -> fresh(command, agency, warrant));
        file.handTo(new CaseFile.Agency(agency.code(), agency.name()), command.deadline());
        tell(file, agency, command, warrant);
        return CaseShelf.view(file, today());
    }

    private CaseFile open(String reference, Warrant warrant) {
        return shelf.find(reference)
                .filter(file -> file.member().equals(warrant.member()))
                .orElseThrow(Refusal.NOT_FOUND::toException);
    }

    private CaseFile fresh(TransferCase command, Place agency, Warrant warrant) {
        var file = CaseFile.open(
                ids.fresh(),
                SupportCode.random().value(),
                warrant.member(),
                new CaseFile.Author(
                        warrant.staff().id().value(), warrant.staff().pseudonym()),
                new CaseFile.Promise(
                        warrant.visit().motive(),
                        command.reason().strip(),
                        agency.name() + " reprend votre dossier et vous répond.",
                        command.deadline()),
                clock.instant());
        shelf.add(file);
        return file;
    }

    private void tell(CaseFile file, Place agency, TransferCase command, Warrant warrant) {
        String where =
                agency.name() + agency.address().map(at -> ", " + at.line()).orElse("") + " (" + agency.phone() + ")";
        acts.done(
                warrant.staff(),
                file.member(),
                DeskAct.CASE_TRANSFERRED,
                Map.of(
                        "reference", file.reference(),
                        "place", agency.code(),
                        "for", file.promisedFor().toString()),
                letter -> letter.paragraph("Dossier " + file.reference() + ". " + where
                                + " le reprend et vous répond au plus tard le "
                                + Moments.day(file.promisedFor()) + ".")
                        .paragraph("Pourquoi : " + command.reason().strip()));
    }

    /**
     * What agencies have and have not answered, the most pressing first, {@link CasePage#SIZE} a page.
     *
     * @param agency the code of one; empty for all
     */
    public CasePage waiting(Optional<String> agency, int page) {
        warrants.demand(StaffRight.KEEP_AGENDA);
        return shelf.handedTo(agency.orElse(""), Math.max(1, page), today());
    }

    private LocalDate today() {
        return clock.instant().atZone(ClockProducer.PARIS).toLocalDate();
    }
}
