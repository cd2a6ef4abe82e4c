package fr.societaire.refund.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.refund.MyRefunds;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is given back to the member, on whichever page shows it: {@code #{refundWords.all}}. Asked once a page. */
@Named
@RequestScoped
public class RefundWords {
    @Inject
    MyRefunds refunds;

    @Inject
    CurrentMember me;

    private List<RefundText> all;

    /** Of the last 24 months, newest first. */
    public List<RefundText> getAll() {
        if (all == null) {
            all = refunds.of(me.number()).stream().map(RefundText::of).toList();
        }
        return all;
    }

    /** Those of one payment. */
    public List<RefundText> of(PaymentId payment) {
        return getAll().stream().filter(one -> one.payment().equals(payment)).toList();
    }
}
