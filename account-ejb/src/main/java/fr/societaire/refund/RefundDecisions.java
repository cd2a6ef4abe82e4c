package fr.societaire.refund;

import fr.societaire.refund.domain.Refund;
import fr.societaire.refund.domain.RefundId;
import fr.societaire.refund.internal.RefundBirth;
import fr.societaire.refund.internal.RefundNews;
import fr.societaire.refund.internal.RefundShelf;
import fr.societaire.refund.internal.Refundables;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * What accountants decide about money to be given back. Who may do this is checked by the desk, which names who did, as he
 * signs in and as members know him.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class RefundDecisions {
    @Inject
    RefundShelf shelf;

    @Inject
    Refundables refundables;

    @Inject
    RefundBirth birth;

    @Inject
    RefundNews news;

    @Inject
    InstantSource clock;

    /** What waits for a second pair of eyes, oldest first. One query. */
    public DeskRefundPage waiting(int page) {
        int number = Math.max(1, page);
        return page(shelf.waiting((number - 1) * DeskRefundPage.SIZE, DeskRefundPage.SIZE + 1), number);
    }

    /** All the others, those that came last to where they are first. One query. */
    public DeskRefundPage others(int page) {
        int number = Math.max(1, page);
        return page(shelf.decided((number - 1) * DeskRefundPage.SIZE, DeskRefundPage.SIZE + 1), number);
    }

    private static DeskRefundPage page(List<Refund> rows, int number) {
        Stream<Refund> shown = rows.stream().limit(DeskRefundPage.SIZE);
        return new DeskRefundPage(shown.map(DeskRefund::of).toList(), number, rows.size() > DeskRefundPage.SIZE);
    }

    /** The lines of a payment that has taken money; empty when it has not, or does not exist. */
    public List<RefundableLine> linesOf(PaymentId payment) {
        return refundables.linesOf(payment);
    }

    /** Asks; refused as {@link Refusal#NOT_FOUND} when that payment has taken nothing for that instalment. */
    public AskOutcome ask(AskRefund command) {
        return birth.ask(command);
    }

    /** Says yes; of what he asked for himself he is refused as {@link Refusal#NOT_ALLOWED}. */
    public void approve(RefundId id, String by, String pseudonym) {
        Refund refund = locked(id);
        refund.approve(by, clock.instant());
        birth.approved(refund);
        news.approved(refund, pseudonym);
    }

    /**
     * Says no.
     *
     * @param why in his words; a member reads it of what he has paid too much
     */
    public void decline(RefundId id, String why, String by, String pseudonym) {
        Refund refund = locked(id);
        refund.decline(by, why, clock.instant());
        birth.declined(refund);
        news.declined(refund, pseudonym);
    }

    /** Looks again at a no to what was paid too much: another colleague than this one decides. */
    public void reopen(RefundId id, String by) {
        locked(id).reopen(by, clock.instant());
    }

    /** Tries once more what the processor has refused. */
    public void tryAgain(RefundId id) {
        locked(id).tryAgain(clock.instant());
    }

    private Refund locked(RefundId id) {
        return shelf.lock(id).orElseThrow(Refusal.NOT_FOUND::toException);
    }
}
