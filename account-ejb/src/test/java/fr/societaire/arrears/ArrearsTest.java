package fr.societaire.arrears;

import static fr.societaire.arrears.ArrearsTown.anInstalment;
import static fr.societaire.identity.IdentityTown.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.arrears.domain.ArrearsStage;
import fr.societaire.arrears.domain.LetterState;
import fr.societaire.arrears.domain.PostalItem;
import fr.societaire.arrears.internal.ArrearsClock;
import fr.societaire.identity.IdentityTown;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.journal.JournalLine;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 51,00 € due on 1 March 2026, a letter on 12 March, as in W11. */
@ExtendWith(PortalContainer.class)
class ArrearsTest {
    private static final ContractNumber CAR = new ContractNumber("AUT00012001");
    private static final PostalItem LETTER = new PostalItem("RA123456785FR");
    private static final LocalDate MARCH_12 = LocalDate.of(2026, 3, 12);

    @Inject
    Arrears arrears;

    @Inject
    FormalNotices notices;

    @Inject
    ArrearsClock clockwork;

    @Inject
    ArrearsTown town;

    @Inject
    IdentityTown people;

    @Inject
    Journal journal;

    @BeforeEach
    void march() {
        town.camilleHasNotPaidMarch();
    }

    @Test
    void nothing_is_said_before_the_due_day_is_over() {
        town.itIs("2026-03-01T23:59");
        assertThat(arrears.of(CAMILLE)).isEmpty();
    }

    /** W11 on the moved clock, nothing done but the letter on its day. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:00, OVERDUE, 2026-04-12T00:00, 2026-04-22T00:00",
        "2026-03-11T23:59, OVERDUE, 2026-04-12T00:00, 2026-04-22T00:00",
        "2026-03-12T00:00, LATE, 2026-04-12T00:00, 2026-04-22T00:00",
        "2026-03-12T18:00, FORMAL_NOTICE, 2026-04-12T00:00, 2026-04-22T00:00",
        "2026-04-11T23:59:59, FORMAL_NOTICE, 2026-04-12T00:00, 2026-04-22T00:00",
        "2026-04-12T00:00, SUSPENDED, 2026-04-12T00:00, 2026-04-22T00:00",
        "2026-04-21T23:59:59, SUSPENDED, 2026-04-12T00:00, 2026-04-22T00:00",
        "2026-04-22T00:00, TERMINABLE, 2026-04-12T00:00, 2026-04-22T00:00",
        "2026-12-31T00:00, TERMINABLE, 2026-04-12T00:00, 2026-04-22T00:00"
    })
    void a_member_reads_day_by_day_what_the_law_says(
            String now, ArrearsStage stage, LocalDateTime suspended, LocalDateTime terminable) {
        if (LocalDateTime.parse(now).isAfter(MARCH_12.atTime(12, 0))) {
            letterLeaves();
        }
        town.itIs(now);
        assertThat(arrears.of(CAMILLE)).singleElement().satisfies(view -> {
            assertThat(view.contract()).isEqualTo(CAR);
            assertThat(view.stage()).isEqualTo(stage);
            assertThat(view.owed()).isEqualTo(Money.euros("51.00"));
            assertThat(view.timetable().suspendedFrom()).isEqualTo(suspended);
            assertThat(view.timetable().terminableFrom()).isEqualTo(terminable);
        });
        assertThat(arrears.leavesCover(CAR)).isEqualTo(stage.isCovered());
        assertThat(arrears.of(new MemberNumber("10000004"))).isEmpty();
    }

    @Test
    void a_letter_that_has_not_left_is_never_told_to_leave_in_the_past() {
        town.itIs("2026-03-20T09:00");
        assertThat(arrears.of(CAMILLE))
                .singleElement()
                .satisfies(view -> assertThat(view.timetable().suspendedFrom()).isEqualTo("2026-04-20T00:00"));
    }

    @Test
    void paid_during_the_suspension_cover_is_back_at_noon_of_the_next_day() {
        letterLeaves();
        town.itIs("2026-04-18T15:00");
        town.pays("2026-03");
        assertThat(arrears.of(CAMILLE)).singleElement().satisfies(view -> {
            assertThat(view.stage()).isEqualTo(ArrearsStage.SETTLED);
            assertThat(view.owed()).isEqualTo(Money.ZERO);
            assertThat(view.resumesAt()).isEqualTo("2026-04-19T12:00");
        });
        assertThat(deeds()).startsWith(Deed.ARREARS_SETTLED);
        assertThat(people.lastText()).contains("19 avril 2026 à midi");
        town.itIs("2026-04-19T11:59:59");
        assertThat(arrears.of(CAMILLE)).hasSize(1);
        assertThat(arrears.leavesCover(CAR)).isFalse();
        town.itIs("2026-04-19T12:00");
        assertThat(arrears.leavesCover(CAR)).isTrue();
        assertThat(arrears.of(CAMILLE)).isEmpty();
        assertThat(notices.live(1).rows()).isEmpty();
    }

    @Test
    void what_has_fallen_due_since_the_letter_is_to_be_paid_too() {
        letterLeaves();
        town.tells(anInstalment("2026-04"));
        town.itIs("2026-04-18T15:00");
        town.pays("2026-03");
        assertThat(arrears.of(CAMILLE)).singleElement().satisfies(view -> {
            assertThat(view.stage()).isEqualTo(ArrearsStage.SUSPENDED);
            assertThat(view.owed()).isEqualTo(Money.euros("51.00"));
        });
        town.pays("2026-04");
        assertThat(arrears.of(CAMILLE))
                .singleElement()
                .satisfies(view -> assertThat(view.stage()).isEqualTo(ArrearsStage.SETTLED));
    }

    @Test
    void what_the_portfolio_reports_paid_ends_the_notice_too() {
        letterLeaves();
        town.itIs("2026-03-20T09:00");
        clockwork.tick();
        assertThat(notices.live(1).rows()).hasSize(1);
        town.tells(anInstalment("2026-03").paidOn("2026-03-19"));
        clockwork.tick();
        assertThat(notices.live(1).rows()).isEmpty();
        assertThat(arrears.of(CAMILLE)).isEmpty();
        assertThat(people.lastText()).contains("jamais été interrompues");
    }

    @Test
    void each_stage_is_told_once() {
        letterLeaves();
        town.itIs("2026-04-12T00:00");
        clockwork.tick();
        clockwork.tick();
        town.itIs("2026-04-22T00:00");
        clockwork.tick();
        clockwork.tick();
        assertThat(people.text("select count(*) from outbox_message where message_key like 'arrears-%-email'"))
                .isEqualTo("3");
        assertThat(deeds()).containsExactly(Deed.COVER_SUSPENDED, Deed.FORMAL_NOTICE_SENT);
    }

    @Test
    void only_an_accountant_ends_a_contract_and_not_before_the_law_allows_it() {
        String id = letterLeaves().id();
        town.itIs("2026-04-21T23:59");
        clockwork.tick();
        assertThatThrownBy(() -> notices.terminate(id, "Roche")).hasMessageContaining("STALE");
        town.itIs("2026-04-22T00:00");
        clockwork.tick();
        assertThat(notices.live(1).rows())
                .singleElement()
                .satisfies(one -> assertThat(one.isTerminable()).isTrue());
        assertThat(notices.terminate(id, "Roche").stage()).isEqualTo(ArrearsStage.TERMINATED);
        assertThat(town.ended())
                .singleElement()
                .satisfies(end -> assertThat(end.contract()).isEqualTo(CAR));
        town.pays("2026-03");
        assertThat(arrears.of(CAMILLE)).isEmpty();
        assertThatThrownBy(() -> notices.terminate(id, "Roche")).hasMessageContaining("STALE");
    }

    @Test
    void a_contract_paid_a_moment_ago_is_not_ended() {
        String id = letterLeaves().id();
        town.itIs("2026-04-25T09:00");
        town.tells(anInstalment("2026-03").paidOn("2026-04-24"));
        assertThatThrownBy(() -> notices.terminate(id, "Roche")).hasMessageContaining("STALE");
    }

    @Test
    void a_letter_is_recorded_only_if_it_may_have_left() {
        town.itIs("2026-03-12T09:00");
        assertThat(record(LocalDate.of(2026, 3, 11), LETTER)).isEqualTo(new NoticeOutcome.TooEarly(MARCH_12));
        assertThat(record(LocalDate.of(2026, 3, 13), LETTER)).isInstanceOf(NoticeOutcome.NotSentYet.class);
        assertThat(notices.record(new RecordNotice(new ContractNumber("HAB00012002"), MARCH_12, LETTER, "Roche")))
                .isInstanceOf(NoticeOutcome.NothingOverdue.class);
        assertThat(record(MARCH_12, LETTER)).isInstanceOf(NoticeOutcome.Recorded.class);
        assertThat(record(MARCH_12, new PostalItem("RA123456799FR"))).isInstanceOf(NoticeOutcome.AlreadySent.class);
        town.tells(anInstalment("2026-02").id("HAB00012002-2026-02").contract("HAB00012002"));
        assertThat(notices.record(new RecordNotice(new ContractNumber("HAB00012002"), MARCH_12, LETTER, "Roche")))
                .isInstanceOf(NoticeOutcome.LetterUsed.class);
    }

    @Test
    void of_two_accountants_at_once_one_records_it() throws Exception {
        town.itIs("2026-03-12T09:00");
        try (var room = Executors.newFixedThreadPool(4)) {
            List<Callable<NoticeOutcome>> both = IntStream.range(0, 8)
                    .<Callable<NoticeOutcome>>mapToObj(n -> () -> record(MARCH_12, new PostalItem("1A0091582038" + n)))
                    .toList();
            int recorded = 0;
            for (Future<NoticeOutcome> one : room.invokeAll(both)) {
                recorded += one.get() instanceof NoticeOutcome.Recorded ? 1 : 0;
            }
            assertThat(recorded).isEqualTo(1);
        }
    }

    @Test
    void the_post_says_what_became_of_a_letter_once() {
        String id = letterLeaves().id();
        notices.letterIs(id, LetterState.UNCLAIMED, "Roche");
        notices.letterIs(id, LetterState.UNCLAIMED, "Roche");
        assertThat(notices.one(id).letterState()).isEqualTo(LetterState.UNCLAIMED);
        assertThatThrownBy(() -> notices.letterIs(id, LetterState.DELIVERED, "Roche"))
                .hasMessageContaining("STALE");
        assertThat(notices.one(id).stage()).isEqualTo(ArrearsStage.FORMAL_NOTICE);
    }

    @Test
    void who_may_be_sent_a_letter_is_listed_until_it_has_left() {
        town.itIs("2026-03-11T23:59");
        assertThat(notices.toSend(1).rows()).isEmpty();
        town.itIs("2026-03-12T00:00");
        assertThat(notices.toSend(1).rows())
                .singleElement()
                .satisfies(late -> assertThat(late.amount()).isEqualTo(Money.euros("51.00")));
        letterLeaves();
        assertThat(notices.toSend(1).rows()).isEmpty();
    }

    @Test
    void a_member_with_fifty_unpaid_contracts_costs_as_many_queries_as_with_one() {
        town.itIs("2026-03-20T09:00");
        int one = StatementLog.of(() -> arrears.of(CAMILLE)).size();
        IntStream.range(10, 60)
                .forEach(n -> town.tells(
                        anInstalment("2026-02").id("HAB000" + n + "-2026-02").contract("HAB000120" + n)));
        assertThat(StatementLog.of(() -> assertThat(arrears.of(CAMILLE)).hasSize(51)))
                .hasSize(one);
        assertThat(one).isEqualTo(1);
    }

    private NoticeView letterLeaves() {
        town.itIs("2026-03-12T10:00");
        return ((NoticeOutcome.Recorded) record(MARCH_12, LETTER)).notice();
    }

    private NoticeOutcome record(LocalDate sentOn, PostalItem letter) {
        return notices.record(new RecordNotice(CAR, sentOn, letter, "Roche"));
    }

    private List<Deed> deeds() {
        return journal.ofMember(CAMILLE, 1).lines().stream()
                .map(JournalLine::deed)
                .toList();
    }
}
