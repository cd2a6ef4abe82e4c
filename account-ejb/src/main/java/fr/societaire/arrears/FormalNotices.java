package fr.societaire.arrears;

import fr.societaire.arrears.domain.ArrearsTimetable;
import fr.societaire.arrears.domain.FormalNotice;
import fr.societaire.arrears.domain.LetterState;
import fr.societaire.arrears.internal.LateContracts;
import fr.societaire.arrears.internal.NoticeNews;
import fr.societaire.arrears.internal.NoticeShelf;
import fr.societaire.billing.OverdueContract;
import fr.societaire.billing.Overdues;
import fr.societaire.platform.Bearers;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The formal notices, for the accountants: who may be sent one, which have left, what the post says of them, and the
 * termination, which nobody but an accountant decides. Who may do this is checked by the desk, which names who did.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class FormalNotices {
    @Inject
    NoticeShelf shelf;

    @Inject
    LateContracts late;

    @Inject
    Overdues overdues;

    @Inject
    NoticeNews news;

    @Inject
    Bearers bearers;

    @Inject
    Event<ContractEndedUnpaid> ended;

    @Inject
    InstantSource clock;

    /** Contracts for which a letter may be sent today and was not, the longest overdue first. One query. */
    public LatePage toSend(int page) {
        int number = Math.max(1, page);
        List<OverdueContract> rows =
                late.withoutNotice(now().toLocalDate(), (number - 1) * LatePage.SIZE, LatePage.SIZE + 1);
        return new LatePage(rows.stream().limit(LatePage.SIZE).toList(), number, rows.size() > LatePage.SIZE);
    }

    /** Notices that are not over, the oldest first. One query. */
    public NoticePage live(int page) {
        int number = Math.max(1, page);
        List<FormalNotice> rows = shelf.live((number - 1) * NoticePage.SIZE, NoticePage.SIZE + 1);
        return new NoticePage(
                rows.stream().limit(NoticePage.SIZE).map(this::view).toList(), number, rows.size() > NoticePage.SIZE);
    }

    /** Records that a letter has left: from this day on the delays of the law run. The member is told at once. */
    public NoticeOutcome record(RecordNotice command) {
        shelf.queue(command.contract());
        Optional<FormalNotice> before = shelf.liveOf(command.contract());
        if (before.isPresent()) {
            return new NoticeOutcome.AlreadySent(view(before.get()));
        }
        if (shelf.isUsed(command.letter())) {
            return new NoticeOutcome.LetterUsed();
        }
        if (command.sentOn().isAfter(now().toLocalDate())) {
            return new NoticeOutcome.NotSentYet();
        }
        return overdues.of(command.contract())
                .map(overdue -> record(command, overdue))
                .orElseGet(NoticeOutcome.NothingOverdue::new);
    }

    private NoticeOutcome record(RecordNotice command, OverdueContract overdue) {
        LocalDate firstDay = ArrearsTimetable.firstNoticeDay(overdue.oldestDueOn());
        if (command.sentOn().isBefore(firstDay)) {
            return new NoticeOutcome.TooEarly(firstDay);
        }
        var notice = FormalNotice.sent(
                bearers.freshToken(),
                overdue.contract(),
                overdue.member(),
                overdue.amount(),
                new ArrearsTimetable(overdue.oldestDueOn(), command.sentOn()),
                command.letter(),
                command.by());
        shelf.add(notice);
        news.sent(notice, command.by());
        return new NoticeOutcome.Recorded(view(notice));
    }

    /** What the post says of a letter. Refused as {@link Refusal#STALE} when it had said something else for good. */
    public void letterIs(String id, LetterState state, String by) {
        FormalNotice notice = shelf.lock(id).orElseThrow(Refusal.NOT_FOUND::toException);
        notice.letterIs(state);
        news.tracked(notice, by);
    }

    /** One notice; refused as {@link Refusal#NOT_FOUND} when there is none. */
    public NoticeView one(String id) {
        return view(shelf.find(id).orElseThrow(Refusal.NOT_FOUND::toException));
    }

    /**
     * Ends the contract. Refused as {@link Refusal#STALE} before the day the law allows it, and when all was paid
     * meanwhile.
     */
    public NoticeView terminate(String id, String by) {
        FormalNotice notice = shelf.lock(id).orElseThrow(Refusal.NOT_FOUND::toException);
        if (overdues.of(notice.contract()).isEmpty()) {
            throw Refusal.STALE.toException();
        }
        notice.terminate(clock.instant(), by);
        news.terminated(notice, by);
        ended.fire(new ContractEndedUnpaid(notice.contract(), notice.member(), clock.instant()));
        return view(notice);
    }

    private NoticeView view(FormalNotice notice) {
        return NoticeView.of(notice, now());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ClockProducer.PARIS);
    }
}
