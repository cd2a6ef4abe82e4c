package fr.societaire.arrears.internal;

import fr.societaire.arrears.domain.FormalNotice;
import fr.societaire.billing.InstalmentSettled;
import fr.societaire.billing.Overdues;
import fr.societaire.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Ends a formal notice when nothing is overdue on its contract any more: what it asked for, and what has fallen due since
 * (C. assur. L113-3). At once when a card pays, in the transaction that settles the last instalment.
 */
@ApplicationScoped
public class PaidUp {
    @Inject
    NoticeShelf shelf;

    @Inject
    Overdues overdues;

    @Inject
    NoticeNews news;

    void hear(@Observes InstalmentSettled settled) {
        LocalDate paidOn = LocalDate.ofInstant(settled.at(), ClockProducer.PARIS);
        shelf.lockLiveOf(settled.member()).forEach(notice -> settle(notice, paidOn));
    }

    void settle(FormalNotice notice, LocalDate paidOn) {
        if (overdues.of(notice.contract()).isEmpty() && notice.settle(paidOn)) {
            news.settled(notice);
        }
    }
}
