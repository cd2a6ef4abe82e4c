package fr.societaire.desk;

import fr.societaire.desk.domain.CaseFile;
import fr.societaire.desk.domain.DeskVisit;
import fr.societaire.desk.internal.CaseShelf;
import fr.societaire.desk.internal.DeskAct;
import fr.societaire.desk.internal.DeskActs;
import fr.societaire.desk.internal.DeskIds;
import fr.societaire.desk.internal.Visits;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.shared.SupportCode;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/**
 * What was promised on the telephone, for which day, by whom. Written during the call, read by the member in his space,
 * shown to the desk until it is kept. It takes no proof of who is calling: a promise gives nobody access.
 */
@Stateless
public class CaseFiles {
    @Inject
    Warrants warrants;

    @Inject
    Visits visits;

    @Inject
    CaseShelf shelf;

    @Inject
    DeskActs acts;

    @Inject
    DeskIds ids;

    @Inject
    InstantSource clock;

    /** Writes the promise down and tells the member. A day that is past is refused as not allowed. */
    @RolesAllowed(Role.STAFF)
    public CaseView open(OpenCase command) {
        StaffMember staff = warrants.demand(StaffRight.KEEP_CASES);
        DeskVisit visit = visits.visit(command.visit(), staff);
        Instant now = clock.instant();
        if (command.promisedFor().isBefore(today())) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        var file = CaseFile.open(
                ids.fresh(),
                SupportCode.random().value(),
                visit.member(),
                new CaseFile.Author(staff.id().value(), staff.pseudonym()),
                new CaseFile.Promise(
                        visit.motive(),
                        command.said().strip(),
                        command.promise().strip(),
                        command.promisedFor()),
                now);
        shelf.add(file);
        acts.done(
                staff,
                visit.member(),
                DeskAct.CASE_OPENED,
                Map.of("reference", file.reference(), "for", file.promisedFor().toString()),
                letter -> letter.paragraph(
                        "Dossier " + file.reference() + ". Ce que nous avons promis : " + file.promise()));
        return CaseShelf.view(file, today());
    }

    /** The promise is kept, and the member told how. Any colleague may; one that is kept already is refused as stale. */
    @RolesAllowed(Role.STAFF)
    public void keep(String reference, String answer) {
        StaffMember staff = warrants.demand(StaffRight.KEEP_CASES);
        CaseFile file = shelf.find(reference).orElseThrow(Refusal.NOT_FOUND::toException);
        file.keep(answer.strip(), clock.instant());
        acts.done(
                staff,
                file.member(),
                DeskAct.CASE_KEPT,
                Map.of("reference", file.reference()),
                letter -> letter.paragraph("Dossier " + file.reference() + " : " + answer.strip()));
    }

    /** The promises of the whole desk that are not kept, the most pressing first, {@link CasePage#SIZE} a page. */
    @RolesAllowed(Role.STAFF)
    public CasePage due(int page) {
        warrants.demand(StaffRight.KEEP_CASES);
        return shelf.due(Math.max(1, page), today());
    }

    /** Those of the member of an open visit, newest first. */
    @RolesAllowed(Role.STAFF)
    public CasePage ofVisit(VisitId visit, int page) {
        StaffMember staff = warrants.demand(StaffRight.FIND_MEMBER);
        return shelf.of(visits.visit(visit, staff).member(), Math.max(1, page), today());
    }

    /** A member's own, newest first, {@link CasePage#SIZE} a page. */
    @RolesAllowed(Role.MEMBER)
    public CasePage ofMember(MemberNumber member, int page) {
        return shelf.of(member, Math.max(1, page), today());
    }

    private LocalDate today() {
        return clock.instant().atZone(ClockProducer.PARIS).toLocalDate();
    }
}
