package fr.societaire.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.appointment.domain.Appointment.Author;
import fr.societaire.appointment.domain.Appointment.Matter;
import fr.societaire.appointment.domain.Appointment.Name;
import fr.societaire.appointment.domain.Appointment.Seat;
import fr.societaire.platform.domain.OpeningHours;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final Instant START = Instant.parse("2026-12-03T08:30:00Z");

    private final Place brest = new Place(
            "BREST",
            PlaceKind.AGENCY,
            "Agence de Brest",
            Optional.of(new Place.Address("4 rue de Siam", "29200", "Brest")),
            "02 98 00 20 20",
            OpeningHours.parse("MON-FRI 09:00-12:30"),
            2);

    @Test
    void every_pair_of_states_is_decided() {
        assertThat(Arrays.stream(AppointmentState.values())
                        .map(from -> from + " "
                                + Arrays.stream(AppointmentState.values())
                                        .map(to -> from.mayBecome(to) ? "x" : "-")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")))
                // BOOKED, CANCELLED_BY_MEMBER, CANCELLED_BY_DESK, HELD, MISSED
                .isEqualTo("""
                        BOOKED -xxxx
                        CANCELLED_BY_MEMBER -----
                        CANCELLED_BY_DESK -----
                        HELD -----
                        MISSED -----""");
    }

    @Test
    void it_is_cancelled_until_it_begins_and_concluded_from_then_on() {
        Appointment one = booked(NOON);
        assertThatThrownBy(() -> one.conclude(true, START.minusSeconds(1))).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> one.cancel(AppointmentState.CANCELLED_BY_MEMBER, START))
                .isInstanceOf(BusinessRefusal.class);
        one.conclude(false, START);
        assertThat(one.state()).isEqualTo(AppointmentState.MISSED);
        assertThatThrownBy(() -> one.conclude(true, START)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void it_is_cancelled_once() {
        Appointment one = booked(NOON);
        one.cancel(AppointmentState.CANCELLED_BY_DESK, NOON);
        assertThatThrownBy(() -> one.cancel(AppointmentState.CANCELLED_BY_MEMBER, NOON))
                .isInstanceOf(BusinessRefusal.class);
        assertThat(one.state()).isEqualTo(AppointmentState.CANCELLED_BY_DESK);
    }

    @Test
    void moved_it_is_another_with_the_same_reference_and_three_times_at_most() {
        Appointment one = booked(NOON);
        Appointment moved = one;
        for (int n = 1; n <= Appointment.MOST_MOVES; n++) {
            assertThat(moved.mayMove()).isTrue();
            moved = moved.move(
                    "m" + n,
                    new Seat(brest, START.plus(Duration.ofDays(n)), 2),
                    AppointmentState.CANCELLED_BY_MEMBER,
                    NOON);
        }
        assertThat(one.state()).isEqualTo(AppointmentState.CANCELLED_BY_MEMBER);
        assertThat(moved.reference()).isEqualTo("RV-7K2M-9QXD");
        assertThat(moved.subject()).isEqualTo("Succession");
        assertThat(moved.state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(moved.mayMove()).isFalse();
    }

    @Test
    void it_lasts_as_long_as_its_place_says() {
        assertThat(booked(NOON).end()).isEqualTo(START.plus(Duration.ofMinutes(30)));
    }

    @Test
    void its_member_is_reminded_on_the_morning_before_and_once() {
        Instant morning = Instant.parse("2026-12-02T09:00:00Z");
        Appointment one = booked(NOON);
        assertThat(one.isToBeRemindedAt(morning.minusSeconds(1))).isFalse();
        assertThat(one.isToBeRemindedAt(morning)).isTrue();
        assertThat(one.isToBeRemindedAt(START)).isFalse();
        one.reminded();
        assertThat(one.isToBeRemindedAt(morning)).isFalse();
        assertThat(booked(morning.plusSeconds(1)).isToBeRemindedAt(START.minusSeconds(1)))
                .isFalse();
    }

    @Test
    void the_morning_before_is_at_ten_whatever_the_clocks_do() {
        Appointment monday = at(Instant.parse("2026-03-30T07:00:00Z"));
        assertThat(monday.isToBeRemindedAt(Instant.parse("2026-03-29T07:59:59Z")))
                .isFalse();
        assertThat(monday.isToBeRemindedAt(Instant.parse("2026-03-29T08:00:00Z")))
                .isTrue();
    }

    @Test
    void an_agency_has_an_address_and_the_telephone_desk_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Place("BREST", PlaceKind.AGENCY, "Brest", Optional.empty(), "02", brest.hours(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Place("BREST", PlaceKind.TELEPHONE, "Brest", Optional.empty(), "02", brest.hours(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Place("BREST", PlaceKind.AGENCY, "Brest", brest.address(), "02", brest.hours(), 0));
    }

    private Appointment booked(Instant now) {
        return at(START, now);
    }

    private Appointment at(Instant start) {
        return at(start, start.minus(Duration.ofDays(5)));
    }

    private Appointment at(Instant start, Instant now) {
        return Appointment.book(
                new Name("a", "RV-7K2M-9QXD"),
                new MemberNumber("10000001"),
                new Seat(brest, start, 1),
                new Matter("Succession", " "),
                new Author("conseil.martin", "Martin"),
                now);
    }
}
