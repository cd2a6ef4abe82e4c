package fr.societaire.desk;

import fr.societaire.desk.domain.DeskVisit;
import fr.societaire.desk.domain.MemberSearch;
import fr.societaire.desk.internal.DeskIds;
import fr.societaire.desk.internal.FileReading;
import fr.societaire.desk.internal.SearchTerms;
import fr.societaire.desk.internal.Visits;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.FoundMember;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/** Finds a member and opens his file: with a motive, in writing, and for the length of a call. */
@Stateless
@RolesAllowed(Role.STAFF)
public class MemberDesk {
    @Inject
    Warrants warrants;

    @Inject
    SearchTerms terms;

    @Inject
    Visits visits;

    @Inject
    FileReading reading;

    @Inject
    DeskIds ids;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /** Writes down what is looked for and why; the results are then asked for by the search's name. */
    public SearchId search(FindMember command) {
        StaffMember staff = warrants.demand(StaffRight.FIND_MEMBER);
        var search = MemberSearch.of(
                ids.fresh(),
                staff.id().value(),
                command.by(),
                command.term().strip(),
                command.bornOn(),
                command.motive(),
                clock.instant());
        visits.add(search);
        journal.write(Happening.of(Deed.DESK_SEARCHED)
                .by(Actor.advisor(staff.pseudonym()))
                .with("by", command.by())
                .with("motive", command.motive()));
        return new SearchId(search.id());
    }

    /**
     * Whom the search finds, ten a page. Somebody else's search, or one of long ago, is refused as not found.
     *
     * @param page from 1; anything less is the first
     */
    public SearchResults results(SearchId id, int page) {
        StaffMember staff = warrants.demand(StaffRight.FIND_MEMBER);
        return terms.results(visits.search(id, staff), Math.max(1, page));
    }

    /** Opens the file of one of those on that page of the results. */
    public VisitId open(SearchId id, int page, MemberNumber member) {
        StaffMember staff = warrants.demand(StaffRight.FIND_MEMBER);
        MemberSearch search = visits.search(id, staff);
        List<FoundMember> found = terms.results(search, Math.max(1, page)).members();
        if (found.stream().noneMatch(one -> one.number().equals(member))) {
            throw Refusal.NOT_FOUND.toException();
        }
        var visit = DeskVisit.open(ids.fresh(), staff.id().value(), member, search, clock.instant());
        visits.add(visit);
        journal.write(Happening.of(Deed.DESK_FILE_OPENED)
                .about(member)
                .by(Actor.advisor(staff.pseudonym()))
                .with("motive", search.motive()));
        return new VisitId(visit.id());
    }

    /**
     * The file of an open visit. The same number of queries, whatever it holds.
     *
     * @param journalPage from 1
     */
    public MemberFile file(VisitId id, int journalPage) {
        StaffMember staff = warrants.demand(StaffRight.FIND_MEMBER);
        return reading.of(visits.visit(id, staff), staff, journalPage);
    }
}
