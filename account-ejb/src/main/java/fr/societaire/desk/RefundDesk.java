package fr.societaire.desk;

import fr.societaire.desk.internal.Warrants;
import fr.societaire.refund.AskOutcome;
import fr.societaire.refund.AskRefund;
import fr.societaire.refund.DeskRefundPage;
import fr.societaire.refund.RefundDecisions;
import fr.societaire.refund.RefundableLine;
import fr.societaire.refund.domain.RefundCause;
import fr.societaire.refund.domain.RefundId;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Role;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Money to be given back to cards, for the accountants: no member is on the telephone, so no caller is to prove who he is.
 * Every method takes {@link StaffRight#GIVE_BACK}.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class RefundDesk {
    @Inject
    Warrants warrants;

    @Inject
    RefundDecisions refunds;

    /** What waits for a second pair of eyes, oldest first. */
    public DeskRefundPage waiting(int page) {
        allowed();
        return refunds.waiting(page);
    }

    /** All the others, newest first. */
    public DeskRefundPage others(int page) {
        allowed();
        return refunds.others(page);
    }

    /** The lines of a payment that has taken money; empty when it has not, or does not exist. */
    public List<RefundableLine> linesOf(PaymentId payment) {
        allowed();
        return refunds.linesOf(payment);
    }

    /** Asks that something of a payment be given back. */
    public AskOutcome ask(PaymentId payment, InstalmentId instalment, Money amount, RefundCause cause, String reason) {
        return refunds.ask(new AskRefund(
                payment,
                instalment,
                amount,
                cause,
                reason.strip(),
                allowed().id().value()));
    }

    /** Of what he asked for himself he is refused as not allowed. */
    public void approve(RefundId id) {
        StaffMember staff = allowed();
        refunds.approve(id, staff.id().value(), staff.pseudonym());
    }

    /** Says no, in words the member may read. */
    public void decline(RefundId id, String why) {
        StaffMember staff = allowed();
        refunds.decline(id, why.strip(), staff.id().value(), staff.pseudonym());
    }

    /** Looks again at a no to what was paid too much. */
    public void reopen(RefundId id) {
        refunds.reopen(id, allowed().id().value());
    }

    /** Tries once more what the processor has refused. */
    public void tryAgain(RefundId id) {
        allowed();
        refunds.tryAgain(id);
    }

    private StaffMember allowed() {
        return warrants.demand(StaffRight.GIVE_BACK);
    }
}
