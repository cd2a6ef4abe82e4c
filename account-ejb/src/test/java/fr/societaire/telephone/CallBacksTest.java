package fr.societaire.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.desk.CallBackDesk;
import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.identity.IdentityTown;
import fr.societaire.notification.Telephone;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.staff.StaffRoom;
import fr.societaire.staff.domain.StaffRole;
import fr.societaire.telephone.domain.CallBackState;
import fr.societaire.telephone.internal.TelephoneClock;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class CallBacksTest {
    private static final String MOBILE = "06 39 98 01 77";
    private static final String NORMAL = "+33639980177";
    private static final Instant THREE = Instant.parse("2026-12-01T14:00:00Z");

    @Inject
    CallBacks callBacks;

    @Inject
    CallBackLink link;

    @Inject
    CallBackDesk desk;

    @Inject
    TelephoneClock clockwork;

    @Inject
    IdentityTown database;

    @Inject
    StaffRoom room;

    @Inject
    Telephone telephone;

    @Inject
    TestClock clock;

    private int network;

    @BeforeEach
    void martin_is_at_his_desk() {
        room.isStaffed();
        room.comesIn(StaffRoom.MARTIN);
        telephone.empty();
    }

    @Test
    void who_is_to_be_called_is_on_the_list_and_told_by_a_text_message() {
        assertThat(asked(MOBILE, THREE)).isInstanceOf(CallBackOutcome.Noted.class);
        assertThat(desk.waiting(1)).singleElement().satisfies(wish -> {
            assertThat(wish.caller()).isEqualTo("Odile Flotte");
            assertThat(wish.phone()).isEqualTo(NORMAL);
            assertThat(wish.memberNumber()).isEqualTo("10000001");
            assertThat(wish.start()).isEqualTo(THREE);
        });
        assertThat(telephone.messages()).singleElement().satisfies(sms -> {
            assertThat(sms.to()).isEqualTo(NORMAL);
            assertThat(sms.text()).contains("15 h 00", "https://portal.test/lien-rappel/");
        });
    }

    @Test
    void a_number_waits_once_and_nobody_but_its_reader_learns_that_it_does() {
        CallBackOutcome first = asked(MOBILE, THREE);
        CallBackOutcome second = asked("+33 6 39 98 01 77", THREE.plusSeconds(3600));
        assertThat(second).isEqualTo(first);
        assertThat(desk.waiting(1))
                .singleElement()
                .satisfies(wish -> assertThat(wish.start()).isEqualTo(THREE));
        assertThat(telephone.messagesTo(NORMAL).getLast().text()).contains("déjà prévu", "15 h 00");
    }

    @Test
    void no_number_is_troubled_more_than_three_times_a_day_and_the_answer_is_alike() {
        for (int n = 0; n < 5; n++) {
            assertThat(asked(MOBILE, THREE)).isInstanceOf(CallBackOutcome.Noted.class);
        }
        assertThat(telephone.messagesTo(NORMAL)).hasSize(3);
    }

    @Test
    void a_fixed_number_is_noted_without_a_message() {
        asked("01 99 00 00 01", THREE);
        assertThat(desk.waiting(1)).hasSize(1);
        assertThat(telephone.messages()).isEmpty();
    }

    @Test
    void what_costs_who_calls_it_is_called_by_nobody() {
        assertThat(asked("08 99 70 00 00", THREE)).isInstanceOf(CallBackOutcome.NotANumber.class);
        assertThat(desk.waiting(1)).isEmpty();
    }

    @Test
    void an_hour_holds_so_many_and_no_more_however_many_ask_at_once() throws Exception {
        List<Callable<CallBackOutcome>> wishes = IntStream.range(0, 10)
                .<Callable<CallBackOutcome>>mapToObj(n -> () -> callBacks.ask(
                        new AskCallBack("Odile", "01 99 00 00 1" + n, "", "", THREE),
                        HumanAnswer.none("203.0.113." + n)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(10)) {
            assertThat(threads.invokeAll(wishes).stream().map(Future::resultNow))
                    .filteredOn(CallBackOutcome.Noted.class::isInstance)
                    .hasSize(4);
        }
        assertThat(callBacks.free().getFirst().starts()).doesNotContain(THREE).contains(THREE.plusSeconds(1800));
        assertThat(asked("01 99 00 00 30", THREE)).isInstanceOf(CallBackOutcome.Taken.class);
    }

    @Test
    void nobody_is_called_at_night_or_in_a_moment() {
        assertThat(asked(MOBILE, Instant.parse("2026-12-01T20:00:00Z"))).isInstanceOf(CallBackOutcome.Taken.class);
        assertThat(asked(MOBILE, clock.instant())).isInstanceOf(CallBackOutcome.Taken.class);
    }

    @Test
    void one_network_is_asked_for_a_human_check_and_then_refused() {
        for (int n = 0; n < 2; n++) {
            assertThat(from("198.51.100.7", "01 99 00 00 4" + n)).isInstanceOf(CallBackOutcome.Noted.class);
        }
        assertThat(from("198.51.100.7", "01 99 00 00 49")).isInstanceOf(CallBackOutcome.HumanAsked.class);
        assertThat(desk.waiting(1)).hasSize(2);
        for (int n = 3; n < 20; n++) {
            from("198.51.100.7", "01 99 00 00 49");
        }
        assertThat(from("198.51.100.7", "01 99 00 00 49")).isInstanceOf(CallBackOutcome.TooMany.class);
    }

    @Test
    void whoever_reads_the_number_gives_the_call_up_once() {
        asked(MOBILE, THREE);
        String token = token();
        assertThat(link.look(token).orElseThrow().start()).isEqualTo(THREE);
        assertThat(desk.waiting(1)).hasSize(1);
        assertThat(link.cancel(token)).isTrue();
        assertThat(link.cancel(token)).isFalse();
        assertThat(link.look(token).orElseThrow().state()).isEqualTo(CallBackState.CANCELLED);
        assertThat(desk.waiting(1)).isEmpty();
        assertThat(link.look("x".repeat(43))).isEmpty();
        assertThat(link.cancel("x".repeat(43))).isFalse();
    }

    @Test
    void a_call_is_ended_once_by_whoever_may() {
        asked(MOBILE, THREE);
        String id = desk.waiting(1).getFirst().id();
        clock.advance(Duration.ofHours(4));
        assertThat(desk.waiting(1).getFirst().late()).isTrue();
        desk.end(id, false);
        assertThat(desk.waiting(1)).isEmpty();
        assertThatThrownBy(() -> desk.end(id, true)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> desk.end("nothing", true)).isInstanceOf(BusinessRefusal.class);
        room.joins("compta.roche", Set.of(StaffRole.ACCOUNTANT));
        room.comesIn("compta.roche");
        assertThatThrownBy(() -> desk.waiting(1)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void names_and_numbers_are_forgotten_after_a_month() {
        asked(MOBILE, THREE);
        clock.advance(Duration.ofDays(31));
        clockwork.purge();
        assertThat(database.text("select count(*) from call_back")).isEqualTo("0");
        assertThat(database.text("select count(*) from call_back_link")).isEqualTo("0");
    }

    @Test
    void a_call_has_somebody_to_ask_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AskCallBack(" ", MOBILE, "", "", THREE));
        assertThatIllegalArgumentException().isThrownBy(() -> new AskCallBack("x".repeat(81), MOBILE, "", "", THREE));
        assertThat(new AskCallBack("Odile", MOBILE, null, null, THREE).toString())
                .doesNotContain("Odile", "98");
    }

    /** From a network of its own each time. */
    private CallBackOutcome asked(String phone, Instant start) {
        network++;
        return callBacks.ask(
                new AskCallBack("Odile Flotte", phone, "10000001", "", start),
                HumanAnswer.none("203.0.113." + network));
    }

    private CallBackOutcome from(String address, String phone) {
        return callBacks.ask(new AskCallBack("Odile", phone, "", "", THREE), HumanAnswer.none(address));
    }

    private String token() {
        String found = telephone.linkSentTo(NORMAL);
        return found.substring(found.lastIndexOf('/') + 1);
    }
}
