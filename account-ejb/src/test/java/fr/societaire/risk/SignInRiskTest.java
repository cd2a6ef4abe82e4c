package fr.societaire.risk;

import static fr.societaire.risk.domain.RiskSignal.ANONYMISING_NETWORK;
import static fr.societaire.risk.domain.RiskSignal.CROWDED_ADDRESS;
import static fr.societaire.risk.domain.RiskSignal.IMPOSSIBLE_TRAVEL;
import static fr.societaire.risk.domain.RiskSignal.NEW_COUNTRY;
import static fr.societaire.risk.domain.RiskSignal.NEW_DEVICE;
import static fr.societaire.risk.domain.RiskSignal.NEW_NETWORK;
import static fr.societaire.risk.domain.RiskSignal.STANDING_REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.identity.IdentityTown;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.journal.JournalLine;
import fr.societaire.risk.RiskVerdict.High;
import fr.societaire.risk.RiskVerdict.Low;
import fr.societaire.risk.RiskVerdict.Medium;
import fr.societaire.risk.domain.Journey;
import fr.societaire.risk.domain.NetworkKind;
import fr.societaire.risk.domain.RefusalFamily;
import fr.societaire.risk.domain.RiskSignal;
import fr.societaire.risk.internal.RiskCaretaker;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestCaller;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PortalContainer.class)
class SignInRiskTest {
    private static final MemberNumber PAUL = new MemberNumber("10000010");
    private static final String WINDOWS = "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0";
    private static final Approach TOULOUSE = new Approach("192.0.2.10", WINDOWS, false);
    private static final Approach BARCELONA = new Approach("198.51.100.10", WINDOWS, false);
    private static final Approach TOKYO = new Approach("198.18.2.10", WINDOWS, false);
    private static final Approach MASKED = new Approach("198.18.1.10", WINDOWS, false);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Inject
    SignInRisk risk;

    @Inject
    Journeys journeys;

    @Inject
    Journal journal;

    @Inject
    RiskCaretaker caretaker;

    @Inject
    IdentityTown town;

    @Inject
    TestClock clock;

    @Inject
    TestCaller caller;

    @BeforeEach
    void paul() {
        town.isMember(PAUL, "paul.girard@example.fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.10", "198.51.100.10", "198.18.2.10", "127.0.0.1"})
    void a_member_without_habits_is_let_in_from_any_ordinary_place(String address) {
        assertThat(risk.judge(PAUL, new Approach(address, WINDOWS, false))).isEqualTo(new Low());
    }

    @Test
    void from_where_he_always_comes_there_is_nothing_to_say() {
        aDayAfterToulouse();
        assertThat(risk.judge(PAUL, TOULOUSE)).isEqualTo(new Low());
    }

    @Test
    void from_another_country_he_is_asked_for_a_second_factor() {
        aDayAfterToulouse();
        assertThat(risk.judge(PAUL, BARCELONA)).isEqualTo(new Medium(Set.of(NEW_COUNTRY, NEW_NETWORK)));
        risk.learn(PAUL, BARCELONA);
        assertThat(risk.judge(PAUL, BARCELONA)).as("now a habit").isEqualTo(new Low());
    }

    @Test
    void a_new_browser_is_a_signal_and_one_with_the_cookie_of_a_device_is_not() {
        aDayAfterToulouse();
        String phone = "Mozilla/5.0 (iPhone) Safari/604.1";
        assertThat(signals(risk.judge(PAUL, new Approach(BARCELONA.address(), phone, false))))
                .contains(NEW_DEVICE);
        assertThat(signals(risk.judge(PAUL, new Approach(BARCELONA.address(), phone, true))))
                .doesNotContain(NEW_DEVICE);
    }

    @Test
    void a_masked_network_is_refused_with_its_family_its_end_and_a_code_for_the_desk() {
        aDayAfterToulouse();
        var no = (High) risk.judge(PAUL, MASKED);
        assertThat(no.family()).isEqualTo(RefusalFamily.MASKED_NETWORK);
        assertThat(no.signals()).containsExactlyInAnyOrder(ANONYMISING_NETWORK, NEW_COUNTRY, NEW_NETWORK);
        assertThat(no.until()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
        JournalLine line = journal.byCode(no.code()).orElseThrow();
        assertThat(line.deed()).isEqualTo(Deed.REFUSED_BY_PLACE);
        assertThat(line.member()).contains(PAUL);
        assertThat(line.from().orElseThrow().network()).isEqualTo("198.18.1.0/24");
        assertThat(line.facts())
                .containsEntry("family", "MASKED_NETWORK")
                .containsEntry("country", "NL")
                .containsEntry("kind", "ANONYMISING")
                .containsEntry("system", "64501")
                .containsEntry("signals", "NEW_COUNTRY, ANONYMISING_NETWORK, NEW_NETWORK");
    }

    @Test
    void each_new_try_begins_the_day_anew_up_to_three_days() {
        aDayAfterToulouse();
        var first = clock.instant();
        risk.judge(PAUL, MASKED);
        clock.advance(Duration.ofHours(10));
        assertThat(((High) risk.judge(PAUL, MASKED)).until()).isEqualTo(first.plus(Duration.ofHours(34)));
        clock.advance(Duration.ofHours(23));
        risk.judge(PAUL, MASKED);
        clock.advance(Duration.ofHours(23));
        assertThat(((High) risk.judge(PAUL, MASKED)).until()).isEqualTo(first.plus(Duration.ofDays(3)));
        assertThat(risk.refusalOf(PAUL).orElseThrow().attempts()).isEqualTo(4);
        clock.set(first.plus(Duration.ofDays(3)));
        risk.judge(PAUL, MASKED);
        assertThat(risk.refusalOf(PAUL).orElseThrow().attempts())
                .as("a new refusal")
                .isEqualTo(1);
    }

    @Test
    void while_a_refusal_stands_he_passes_from_home_with_a_second_factor_and_from_nowhere_unusual() {
        aDayAfterToulouse();
        risk.judge(PAUL, MASKED);
        assertThat(risk.judge(PAUL, TOULOUSE)).isEqualTo(new Medium(Set.of(STANDING_REFUSAL)));
        assertThat(((High) risk.judge(PAUL, BARCELONA)).family()).isEqualTo(RefusalFamily.ABROAD);
        clock.advance(Duration.ofHours(24));
        assertThat(risk.judge(PAUL, TOULOUSE)).isEqualTo(new Low());
        assertThat(risk.judge(PAUL, BARCELONA)).isInstanceOf(Medium.class);
    }

    @Test
    void an_advisor_lifts_a_refusal_and_for_a_day_a_second_factor_is_enough() {
        aDayAfterToulouse();
        assertThat(risk.lift(PAUL, Actor.advisor("Martin")))
                .as("nothing to lift")
                .isFalse();
        risk.judge(PAUL, MASKED);
        assertThat(risk.refusalOf(PAUL).orElseThrow().network()).isEqualTo(NetworkKind.ANONYMISING);
        assertThat(risk.lift(PAUL, Actor.advisor("Martin"))).isTrue();
        assertThat(risk.judge(PAUL, MASKED)).isInstanceOf(Medium.class);
        assertThat(journal.ofMember(PAUL, 1).lines().getFirst().deed()).isEqualTo(Deed.PLACE_REFUSAL_LIFTED);
        clock.advance(Duration.ofHours(24));
        assertThat(risk.judge(PAUL, MASKED)).isInstanceOf(High.class);
    }

    @Test
    void nobody_is_in_tokyo_an_hour_after_toulouse_unless_he_said_so() {
        risk.learn(PAUL, TOULOUSE);
        clock.advance(Duration.ofHours(1));
        var no = (High) risk.judge(PAUL, TOKYO);
        assertThat(no.signals()).contains(IMPOSSIBLE_TRAVEL, NEW_COUNTRY);
        assertThat(no.family()).isEqualTo(RefusalFamily.ABROAD);
        clock.advance(Duration.ofHours(24));
        assertThat(risk.judge(PAUL, TOKYO)).isEqualTo(new Medium(Set.of(NEW_COUNTRY, NEW_NETWORK)));
        caller.signIn(PAUL);
        journeys.announce(PAUL, new Journey(Set.of("JP"), TODAY, TODAY.plusDays(14)));
        assertThat(risk.judge(PAUL, TOKYO)).isEqualTo(new Low());
    }

    @Test
    void a_cancelled_journey_helps_no_more_and_nobody_cancels_another_members() {
        aDayAfterToulouse();
        caller.signIn(PAUL);
        journeys.announce(PAUL, new Journey(Set.of("ES"), TODAY, TODAY.plusDays(7)));
        UUID id = journeys.ofMember(PAUL).getFirst().id();
        assertThat(risk.judge(PAUL, BARCELONA)).isEqualTo(new Low());
        assertThatThrownBy(() -> journeys.cancel(new MemberNumber("10000011"), id))
                .isInstanceOf(BusinessRefusal.class);
        journeys.cancel(PAUL, id);
        assertThat(risk.judge(PAUL, BARCELONA)).isInstanceOf(Medium.class);
        assertThat(journeys.ofMember(PAUL)).isEmpty();
    }

    @Test
    void a_journey_is_to_come_and_no_emigration() {
        caller.signIn(PAUL);
        assertThat(journeys.announce(PAUL, new Journey(Set.of("ES"), TODAY.minusDays(9), TODAY.minusDays(1))))
                .isEqualTo(JourneyOutcome.OVER);
        assertThat(journeys.announce(PAUL, new Journey(Set.of("ES"), TODAY, TODAY.plusDays(Journeys.LONGEST))))
                .isEqualTo(JourneyOutcome.TOO_LONG);
        for (int n = 0; n < Journeys.MOST; n++) {
            assertThat(journeys.announce(PAUL, new Journey(Set.of("ES"), TODAY, TODAY.plusDays(n))))
                    .isEqualTo(JourneyOutcome.ANNOUNCED);
        }
        assertThat(journeys.announce(PAUL, new Journey(Set.of("ES"), TODAY, TODAY)))
                .isEqualTo(JourneyOutcome.TOO_MANY);
    }

    @Test
    void a_refusal_is_found_by_its_code_and_nothing_else_is() {
        aDayAfterToulouse();
        var no = (High) risk.judge(PAUL, MASKED);
        assertThat(risk.refusal(no.code().value().toLowerCase(Locale.ROOT)))
                .contains(new RefusalNotice(RefusalFamily.MASKED_NETWORK, no.until(), no.code()));
        risk.lift(PAUL, Actor.advisor("Martin"));
        String other = journal.ofMember(PAUL, 1).lines().getFirst().code().value();
        assertThat(risk.refusal(other)).isEmpty();
        assertThat(risk.refusal("no code")).isEmpty();
        assertThat(risk.refusal(null)).isEmpty();
    }

    @Test
    void the_tenth_account_at_one_address_is_asked_for_a_second_factor() {
        for (int n = 1; n <= 9; n++) {
            var neighbour = new MemberNumber("2000000" + n);
            town.isMember(neighbour, "n" + n + "@example.fr");
            assertThat(risk.judge(neighbour, TOULOUSE)).isEqualTo(new Low());
        }
        assertThat(risk.judge(PAUL, TOULOUSE)).isEqualTo(new Medium(Set.of(CROWDED_ADDRESS)));
        clock.advance(Duration.ofHours(1));
        assertThat(risk.judge(PAUL, TOULOUSE)).as("an hour later").isEqualTo(new Low());
    }

    @Test
    void behind_one_door_of_the_house_nobody_is_a_crowd() {
        for (int n = 1; n <= 9; n++) {
            var neighbour = new MemberNumber("2000000" + n);
            town.isMember(neighbour, "n" + n + "@example.fr");
            risk.judge(neighbour, new Approach("127.0.0.1", WINDOWS, false));
        }
        assertThat(risk.judge(PAUL, new Approach("127.0.0.1", WINDOWS, false))).isEqualTo(new Low());
    }

    @Test
    void a_habit_is_forgotten_after_a_year() {
        aDayAfterToulouse();
        clock.advance(Duration.ofDays(365));
        assertThat(risk.judge(PAUL, BARCELONA)).as("there is no habit left").isEqualTo(new Low());
        caretaker.forget();
        assertThat(town.text("select count(*) from risk_habit")).isEqualTo("0");
        assertThat(town.text("select count(*) from risk_sighting")).isEqualTo("0");
    }

    @Test
    void no_address_is_kept() {
        risk.judge(PAUL, TOULOUSE);
        risk.learn(PAUL, TOULOUSE);
        assertThat(town.text("select string_agg(t::text, ' ') from risk_address_use t"))
                .doesNotContain("192.0.2.10");
        assertThat(town.text("select string_agg(value, ' ' order by value) from risk_habit"))
                .isEqualTo("192.0.2.0/24 FR Firefox sur Windows");
    }

    private void aDayAfterToulouse() {
        risk.learn(PAUL, TOULOUSE);
        clock.advance(Duration.ofDays(1));
    }

    private static Set<RiskSignal> signals(RiskVerdict verdict) {
        return ((Medium) verdict).signals();
    }
}
