package fr.societaire.arrears.internal;

import fr.societaire.arrears.domain.FormalNotice;
import fr.societaire.platform.ClockProducer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What the days do to formal notices, each in a transaction of its own; another server may have been there first. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ArrearsRounds {
    @Inject
    NoticeShelf shelf;

    @Inject
    PaidUp paidUp;

    @Inject
    NoticeNews news;

    @Inject
    InstantSource clock;

    /** Notices whose contract owes nothing any more, because the portfolio reports it paid. */
    public List<String> paid(int most) {
        return shelf.paid(today(), most);
    }

    public void settle(String id) {
        shelf.lock(id).filter(notice -> !notice.isOver()).ifPresent(notice -> paidUp.settle(notice, today()));
    }

    /** Notices whose stage has changed since their member was told. */
    public List<String> news(int most) {
        return shelf.news(today(), most);
    }

    public void tell(String id) {
        shelf.lock(id).filter(notice -> !notice.isOver()).ifPresent(this::tell);
    }

    private void tell(FormalNotice notice) {
        var stage = notice.stageAt(LocalDateTime.ofInstant(clock.instant(), ClockProducer.PARIS));
        if (notice.tell(stage)) {
            news.reached(stage, notice);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
    }
}
