package fr.societaire.desk;

import fr.societaire.arrears.FormalNotices;
import fr.societaire.arrears.LatePage;
import fr.societaire.arrears.NoticeOutcome;
import fr.societaire.arrears.NoticePage;
import fr.societaire.arrears.NoticeView;
import fr.societaire.arrears.RecordNotice;
import fr.societaire.arrears.domain.LetterState;
import fr.societaire.arrears.domain.PostalItem;
import fr.societaire.billing.OverdueContract;
import fr.societaire.billing.Overdues;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stays unpaid, for the accountants: no member is on the telephone, so no caller is to prove who he is. Every method
 * takes {@link StaffRight#KEEP_ARREARS}.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class ArrearsDesk {
    @Inject
    Warrants warrants;

    @Inject
    FormalNotices notices;

    @Inject
    Overdues overdues;

    /** Contracts for which a formal notice may leave today. */
    public LatePage toSend(int page) {
        warrants.demand(StaffRight.KEEP_ARREARS);
        return notices.toSend(page);
    }

    /** Notices that are not over. */
    public NoticePage live(int page) {
        warrants.demand(StaffRight.KEEP_ARREARS);
        return notices.live(page);
    }

    /** What is overdue on a contract; empty when nothing is. */
    public Optional<OverdueContract> overdue(ContractNumber contract) {
        warrants.demand(StaffRight.KEEP_ARREARS);
        return overdues.of(contract);
    }

    /** Records that the registered letter has left. */
    public NoticeOutcome record(ContractNumber contract, LocalDate sentOn, PostalItem letter) {
        String by = warrants.demand(StaffRight.KEEP_ARREARS).pseudonym();
        return notices.record(new RecordNotice(contract, sentOn, letter, by));
    }

    /** One notice; refused as {@link Refusal#NOT_FOUND} when there is none. */
    public NoticeView one(String id) {
        warrants.demand(StaffRight.KEEP_ARREARS);
        return notices.one(id);
    }

    /** What the post says of a letter. */
    public void letterIs(String id, LetterState state) {
        notices.letterIs(id, state, warrants.demand(StaffRight.KEEP_ARREARS).pseudonym());
    }

    /** Ends a contract that stayed unpaid; refused as {@link Refusal#STALE} when it was paid, or it is too early. */
    public NoticeView terminate(String id) {
        return notices.terminate(id, warrants.demand(StaffRight.KEEP_ARREARS).pseudonym());
    }
}
