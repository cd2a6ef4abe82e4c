package fr.societaire.arrears;

import fr.societaire.arrears.domain.ArrearsStage;
import fr.societaire.arrears.domain.ArrearsTimetable;
import fr.societaire.arrears.domain.NoticeStanding;
import fr.societaire.arrears.internal.NoticeShelf;
import fr.societaire.arrears.internal.UnpaidContracts;
import fr.societaire.arrears.internal.UnpaidContracts.Unpaid;
import fr.societaire.contract.Contracts;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** What is unpaid, contract by contract, and what follows from it, with its days. */
@Stateless
@RolesAllowed({Role.MEMBER, Role.STAFF, Role.VIEWER})
public class Arrears {
    @Inject
    UnpaidContracts unpaid;

    @Inject
    NoticeShelf shelf;

    @Inject
    Contracts contracts;

    @Inject
    InstantSource clock;

    /**
     * Every contract of the member with something unpaid on it, or whose cover comes back at the next noon: the oldest
     * first. One query.
     */
    public List<ArrearsView> of(MemberNumber member) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ClockProducer.PARIS);
        var withheld = contracts.withheld(member);
        return unpaid.of(member, now.toLocalDate()).stream()
                .filter(one -> !withheld.contains(one.contract()))
                .flatMap(one -> views(one, now))
                .toList();
    }

    /** Two where a contract whose cover is still on its way back has something new overdue. */
    private static Stream<ArrearsView> views(Unpaid unpaid, LocalDateTime now) {
        Stream<ArrearsView> overdue = Stream.of(unpaid)
                .filter(Unpaid::isOverdue)
                .map(owed -> owed.notice()
                        .filter(notice -> notice.settledOn().isEmpty())
                        .map(notice -> view(owed, notice, now))
                        .orElseGet(() -> withoutNotice(owed, now.toLocalDate())));
        Stream<ArrearsView> comingBack = unpaid.notice().stream()
                .filter(notice -> notice.settledOn().isPresent())
                .map(notice -> view(paid(unpaid), notice, now))
                .filter(view -> view.resumesAt() != null && now.isBefore(view.resumesAt()));
        return Stream.concat(overdue, comingBack);
    }

    private static Unpaid paid(Unpaid unpaid) {
        return new Unpaid(unpaid.contract(), null, Money.ZERO, 0, unpaid.notice());
    }

    /**
     * Whether what is unpaid leaves a contract its cover at this moment. Asked without a role, too: whoever checks an
     * attestation is nobody. One query.
     */
    @PermitAll
    public boolean leavesCover(ContractNumber contract) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ClockProducer.PARIS);
        return shelf.currentOf(contract, now.toLocalDate())
                .map(notice -> notice.cover().covers(now))
                .orElse(true);
    }

    /** A notice that has not left can leave today at the earliest. */
    private static ArrearsView withoutNotice(Unpaid unpaid, LocalDate today) {
        LocalDate first = ArrearsTimetable.firstNoticeDay(unpaid.oldestDueOn());
        boolean late = !today.isBefore(first);
        return new ArrearsView(
                unpaid.contract(),
                late ? ArrearsStage.LATE : ArrearsStage.OVERDUE,
                unpaid.owed(),
                unpaid.count(),
                new ArrearsTimetable(unpaid.oldestDueOn(), late ? today : first),
                null,
                null);
    }

    private static ArrearsView view(Unpaid unpaid, NoticeStanding notice, LocalDateTime now) {
        return new ArrearsView(
                unpaid.contract(),
                notice.stageAt(now),
                unpaid.owed(),
                unpaid.count(),
                notice.timetable(),
                notice.letter(),
                notice.cover().resumesAt().orElse(null));
    }
}
