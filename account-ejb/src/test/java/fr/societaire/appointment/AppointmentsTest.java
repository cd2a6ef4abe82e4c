package fr.societaire.appointment;

import static fr.societaire.appointment.AppointmentTown.BREST;
import static fr.societaire.appointment.AppointmentTown.FRIDAY;
import static fr.societaire.appointment.AppointmentTown.VANNES;
import static fr.societaire.appointment.AppointmentTown.WEDNESDAY;
import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.appointment.domain.AppointmentState;
import fr.societaire.appointment.domain.Place;
import fr.societaire.appointment.internal.AppointmentClock;
import fr.societaire.identity.IdentityTown;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.journal.JournalLine;
import fr.societaire.notification.Telephone;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.CurrentStaff;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.StaffRoom;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class AppointmentsTest {
    private static final MemberNumber DENIS = new MemberNumber("10000002");

    @Inject
    Appointments appointments;

    @Inject
    MyAppointments mine;

    @Inject
    AppointmentLink link;

    @Inject
    Places places;

    @Inject
    AppointmentClock clockwork;

    @Inject
    AppointmentTown town;

    @Inject
    IdentityTown people;

    @Inject
    StaffRoom room;

    @Inject
    CurrentStaff current;

    @Inject
    Telephone telephone;

    @Inject
    Journal journal;

    @Inject
    TestClock clock;

    private StaffMember martin;

    @BeforeEach
    void the_agencies_are_open() {
        town.opens();
        people.isMember(CAMILLE, EMAIL, MOBILE);
        people.isMember(DENIS, "denis@example.fr");
        room.isStaffed();
        room.comesIn(StaffRoom.MARTIN);
        martin = current.get();
        telephone.empty();
    }

    @Test
    void what_is_booked_is_written_told_and_off_the_list() {
        assertThat(starts(VANNES)).contains(WEDNESDAY);
        assertThat(booked(CAMILLE, VANNES, WEDNESDAY)).isEqualTo(BookOutcome.BOOKED);
        assertThat(starts(VANNES)).doesNotContain(WEDNESDAY).contains(FRIDAY);
        assertThat(telephone.messagesTo(EMAIL))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains(
                                "2 décembre 2026 à 9 h 30",
                                "Agence de Vannes",
                                "4 rue de Siam",
                                "Succession",
                                "le livret"));
        assertThat(telephone.messagesTo(MOBILE))
                .singleElement()
                .satisfies(sms ->
                        assertThat(sms.text()).contains("9 h 30", "https://").doesNotContain("Succession"));
        assertThat(journal.ofMember(CAMILLE, 1).lines())
                .extracting(JournalLine::deed)
                .containsExactly(Deed.APPOINTMENT_BOOKED);
    }

    @Test
    void an_agency_with_two_desks_receives_two_at_an_hour() {
        assertThat(booked(CAMILLE, BREST, WEDNESDAY)).isEqualTo(BookOutcome.BOOKED);
        assertThat(starts(BREST)).contains(WEDNESDAY);
        assertThat(booked(DENIS, BREST, WEDNESDAY)).isEqualTo(BookOutcome.BOOKED);
        assertThat(starts(BREST)).doesNotContain(WEDNESDAY);
        people.isMember(new MemberNumber("10000003"), "e@example.fr");
        assertThat(booked(new MemberNumber("10000003"), BREST, WEDNESDAY)).isEqualTo(BookOutcome.TAKEN);
    }

    @Test
    void of_ten_at_once_as_many_come_in_as_there_are_seats() throws Exception {
        List<Callable<BookOutcome>> tries = IntStream.range(0, 10)
                .mapToObj(n -> new MemberNumber("2000000" + n))
                .<Callable<BookOutcome>>map(member -> {
                    people.isMember(member, member.value() + "@example.fr");
                    return () -> booked(member, BREST, WEDNESDAY);
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(10)) {
            assertThat(threads.invokeAll(tries).stream().map(Future::resultNow))
                    .filteredOn(BookOutcome.BOOKED::equals)
                    .hasSize(2);
        }
        assertThat(people.text("select string_agg(seat::text, ',' order by seat) from appointment"))
                .isEqualTo("1,2");
    }

    @Test
    void the_table_itself_refuses_a_seat_taken_twice() {
        booked(CAMILLE, VANNES, WEDNESDAY);
        booked(DENIS, VANNES, FRIDAY);
        assertThatThrownBy(() -> people.execute(
                        "update appointment set starts_at = timestamptz '2026-12-02 08:30:00Z', ends_at = timestamptz"
                                + " '2026-12-02 09:00:00Z'"))
                .hasStackTraceContaining("appointment_seat");
    }

    @Test
    void hours_that_were_moved_do_not_let_two_overlap() {
        booked(CAMILLE, VANNES, WEDNESDAY);
        people.execute("update appointment_place set hours = 'MON-FRI 09:15-12:15' where code = 'VANNES'");
        assertThat(starts(VANNES))
                .doesNotContain(WEDNESDAY.minus(Duration.ofMinutes(15)), WEDNESDAY.plus(Duration.ofMinutes(15)))
                .contains(WEDNESDAY.plus(Duration.ofMinutes(45)));
        assertThat(booked(DENIS, VANNES, WEDNESDAY.plus(Duration.ofMinutes(15))))
                .isEqualTo(BookOutcome.TAKEN);
    }

    @Test
    void a_member_has_one_ahead_and_no_more() {
        booked(CAMILLE, BREST, WEDNESDAY);
        assertThat(booked(CAMILLE, VANNES, FRIDAY)).isEqualTo(BookOutcome.ALREADY_ONE);
        appointments.cancel(mine.of(CAMILLE).getFirst().id(), martin);
        assertThat(booked(CAMILLE, VANNES, FRIDAY)).isEqualTo(BookOutcome.BOOKED);
    }

    @Test
    void nobody_is_called_who_has_left_no_number() {
        assertThat(booked(DENIS, Place.TELEPHONE, WEDNESDAY)).isEqualTo(BookOutcome.NO_PHONE);
        assertThat(booked(CAMILLE, Place.TELEPHONE, WEDNESDAY)).isEqualTo(BookOutcome.BOOKED);
        assertThat(appointments.agenda(Optional.of(Place.TELEPHONE), 1).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.phone()).contains(MOBILE));
    }

    @Test
    void nothing_is_booked_at_an_hour_that_is_not_offered_or_a_place_that_is_closed() {
        assertThat(booked(CAMILLE, BREST, WEDNESDAY.plusSeconds(60))).isEqualTo(BookOutcome.TAKEN);
        assertThat(booked(CAMILLE, BREST, clock.instant().plusSeconds(1800))).isEqualTo(BookOutcome.TAKEN);
        town.closesBrest();
        assertThat(booked(CAMILLE, BREST, WEDNESDAY)).isEqualTo(BookOutcome.TAKEN);
        assertThat(booked(CAMILLE, "NOWHERE", WEDNESDAY)).isEqualTo(BookOutcome.TAKEN);
        assertThat(places.free(BREST)).isEmpty();
    }

    @Test
    void signed_out_a_member_moves_it_by_the_link_of_his_letter_which_then_shows_where_it_is() {
        booked(CAMILLE, VANNES, WEDNESDAY);
        String token = tokenOf(EMAIL);
        assertThat(link.look(token).orElseThrow().start()).isEqualTo(WEDNESDAY);
        assertThat(link.move(token, FRIDAY)).isEqualTo(MoveOutcome.MOVED);
        assertThat(starts(VANNES)).contains(WEDNESDAY).doesNotContain(FRIDAY);
        assertThat(link.look(token).orElseThrow().start()).isEqualTo(FRIDAY);
        assertThat(link.entry(token).orElseThrow().text()).contains("DTSTART:20261204T090000Z", "SEQUENCE:1");
        assertThat(mine.of(CAMILLE))
                .singleElement()
                .satisfies(one -> assertThat(one.start()).isEqualTo(FRIDAY));
        assertThat(telephone.messagesTo(EMAIL).getLast().text()).contains("4 décembre 2026 à 10 h 00");
    }

    @Test
    void an_hour_that_is_taken_leaves_it_where_it_was() {
        booked(CAMILLE, VANNES, WEDNESDAY);
        booked(DENIS, VANNES, FRIDAY);
        assertThat(link.move(tokenOf(EMAIL), FRIDAY)).isEqualTo(MoveOutcome.TAKEN);
        assertThat(mine.of(CAMILLE).getFirst().start()).isEqualTo(WEDNESDAY);
        assertThat(mine.of(CAMILLE).getFirst().ahead()).isTrue();
    }

    @Test
    void it_is_moved_three_times_at_most() {
        booked(CAMILLE, BREST, WEDNESDAY);
        String token = tokenOf(EMAIL);
        for (int n = 1; n <= 3; n++) {
            assertThat(link.move(token, WEDNESDAY.plus(Duration.ofMinutes(30L * n))))
                    .isEqualTo(MoveOutcome.MOVED);
        }
        assertThat(link.look(token).orElseThrow().movable()).isFalse();
        assertThat(link.move(token, FRIDAY)).isEqualTo(MoveOutcome.TOO_OFTEN);
    }

    @Test
    void given_up_by_its_link_once_it_is_over_and_its_seat_is_free() {
        booked(CAMILLE, VANNES, WEDNESDAY);
        String token = tokenOf(EMAIL);
        assertThat(link.cancel(token)).isTrue();
        assertThat(link.cancel(token)).isFalse();
        assertThat(link.move(token, FRIDAY)).isEqualTo(MoveOutcome.OVER);
        assertThat(link.look(token).orElseThrow().state()).isEqualTo(AppointmentState.CANCELLED_BY_MEMBER);
        assertThat(starts(VANNES)).contains(WEDNESDAY);
    }

    @Test
    void a_link_leads_to_its_own_and_one_that_was_never_sent_to_nothing() {
        booked(CAMILLE, VANNES, WEDNESDAY);
        booked(DENIS, VANNES, FRIDAY);
        assertThat(link.look(tokenOf("denis@example.fr")).orElseThrow().start()).isEqualTo(FRIDAY);
        assertThat(link.look("x".repeat(43))).isEmpty();
        assertThat(link.cancel("x".repeat(43))).isFalse();
        clock.advance(Duration.ofDays(46));
        assertThat(link.look(tokenOf(EMAIL))).isEmpty();
    }

    @Test
    void signed_in_somebody_elses_does_not_exist() {
        booked(CAMILLE, VANNES, WEDNESDAY);
        String reference = mine.of(CAMILLE).getFirst().reference();
        assertThat(mine.of(DENIS)).isEmpty();
        assertThatThrownBy(() -> mine.one(DENIS, reference)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> mine.cancel(DENIS, reference)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> mine.move(DENIS, reference, FRIDAY)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> mine.entry(DENIS, reference)).isInstanceOf(BusinessRefusal.class);
        assertThat(mine.one(CAMILLE, reference).ahead()).isTrue();
        assertThat(mine.cancel(CAMILLE, reference)).isTrue();
    }

    @Test
    void its_member_is_reminded_once_on_the_day_before() {
        booked(CAMILLE, VANNES, FRIDAY);
        telephone.messages();
        telephone.empty();
        clock.set(Instant.parse("2026-12-03T08:59:59Z"));
        clockwork.tick();
        assertThat(telephone.messages()).isEmpty();
        clock.set(Instant.parse("2026-12-03T09:00:00Z"));
        clockwork.tick();
        clockwork.tick();
        assertThat(telephone.messages()).singleElement().satisfies(sms -> {
            assertThat(sms.to()).isEqualTo(MOBILE);
            assertThat(sms.text()).contains("rappel", "4 décembre", "https://");
        });
    }

    @Test
    void nobody_is_reminded_of_what_was_given_up() {
        booked(CAMILLE, VANNES, FRIDAY);
        appointments.cancel(mine.of(CAMILLE).getFirst().id(), martin);
        telephone.messages();
        telephone.empty();
        clock.set(Instant.parse("2026-12-03T09:00:00Z"));
        clockwork.tick();
        assertThat(telephone.messages()).isEmpty();
    }

    @Test
    void what_became_of_it_is_said_once_it_has_begun_and_stands_in_the_agenda_until_then() {
        booked(CAMILLE, VANNES, WEDNESDAY);
        String id = mine.of(CAMILLE).getFirst().id();
        assertThatThrownBy(() -> appointments.conclude(id, true, martin)).isInstanceOf(BusinessRefusal.class);
        clock.set(WEDNESDAY.plus(Duration.ofDays(1)));
        assertThat(appointments.agenda(Optional.of(VANNES), 1).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.concludable()).isTrue();
                    assertThat(line.member()).isEqualTo(CAMILLE);
                });
        appointments.conclude(id, false, martin);
        assertThat(appointments.agenda(Optional.empty(), 1).lines()).isEmpty();
        assertThat(mine.of(CAMILLE).getFirst().state()).isEqualTo(AppointmentState.MISSED);
        assertThatThrownBy(() -> appointments.conclude(id, true, martin)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_year_later_it_is_forgotten_with_its_links() {
        booked(CAMILLE, VANNES, WEDNESDAY);
        clock.set(WEDNESDAY.plus(Duration.ofDays(366)));
        clockwork.purge();
        assertThat(people.text("select count(*) from appointment")).isEqualTo("0");
        assertThat(people.text("select count(*) from appointment_link")).isEqualTo("0");
    }

    private BookOutcome booked(MemberNumber member, String place, Instant start) {
        return appointments.book(
                new BookAppointment(member, place, start, "Succession", "le livret de famille", martin));
    }

    private List<Instant> starts(String place) {
        return places.free(place).stream().flatMap(day -> day.starts().stream()).toList();
    }

    private String tokenOf(String address) {
        String found = telephone.linkSentTo(address);
        return found.substring(found.lastIndexOf('/') + 1);
    }
}
