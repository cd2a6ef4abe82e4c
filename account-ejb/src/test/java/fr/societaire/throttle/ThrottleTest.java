package fr.societaire.throttle;

import static fr.societaire.throttle.Limit.DOCUMENT_CHECKS_PER_NETWORK;
import static fr.societaire.throttle.Limit.SIGN_IN_FAILURES_PER_NETWORK;
import static fr.societaire.throttle.Limit.SIGN_IN_NAMES_PER_NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.identity.IdentityTown;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import fr.societaire.throttle.Verdict.Allowed;
import fr.societaire.throttle.Verdict.Wait;
import fr.societaire.throttle.internal.ThrottlePurge;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class ThrottleTest {
    private static final String HOME = "203.0.113.7";
    private static final String ELSEWHERE = "198.51.100.1";
    private static final Verdict ALLOWED = new Allowed();

    @Inject
    Throttle throttle;

    @Inject
    ThrottlePurge purge;

    @Inject
    TestClock clock;

    @Inject
    IdentityTown town;

    @Test
    void twenty_failures_shut_a_network_for_a_quarter_of_an_hour() {
        failures(HOME, 19);
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME)).isEqualTo(ALLOWED);
        clock.advance(Duration.ofMinutes(9));
        var shut = new Wait(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(throttle.charge(SIGN_IN_FAILURES_PER_NETWORK, HOME)).isEqualTo(shut);
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME)).isEqualTo(shut);
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, ELSEWHERE)).isEqualTo(ALLOWED);
    }

    @Test
    void whoever_goes_on_does_not_move_the_end() {
        failures(HOME, 20);
        var shut = throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME);
        clock.advance(Duration.ofMinutes(14));
        failures(HOME, 30);
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME)).isEqualTo(shut);
    }

    @Test
    void after_the_end_all_begins_anew() {
        failures(HOME, 20);
        clock.advance(Duration.ofMinutes(15));
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME)).isEqualTo(ALLOWED);
        failures(HOME, 19);
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME)).isEqualTo(ALLOWED);
    }

    @Test
    void failures_far_between_shut_nothing() {
        for (int i = 0; i < 60; i++) {
            failures(HOME, 1);
            clock.advance(Duration.ofSeconds(33));
        }
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME)).isEqualTo(ALLOWED);
    }

    @Test
    void looking_counts_nothing_where_failures_count() {
        IntStream.range(0, 50).forEach(look -> throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME));
        assertThat(town.text("select count(*) from throttle_count")).isEqualTo("0");
    }

    @Test
    void each_question_counts_where_asking_is_the_act() {
        assertThat(IntStream.range(0, 10).mapToObj(i -> throttle.ask(DOCUMENT_CHECKS_PER_NETWORK, HOME)))
                .containsOnly(ALLOWED);
        var end = new Wait(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(throttle.ask(DOCUMENT_CHECKS_PER_NETWORK, HOME)).isEqualTo(end);
        clock.advance(Duration.ofSeconds(59));
        assertThat(throttle.ask(DOCUMENT_CHECKS_PER_NETWORK, HOME)).isEqualTo(end);
        clock.advance(Duration.ofSeconds(1));
        assertThat(throttle.ask(DOCUMENT_CHECKS_PER_NETWORK, HOME)).isEqualTo(ALLOWED);
        assertThatThrownBy(() -> throttle.charge(DOCUMENT_CHECKS_PER_NETWORK, HOME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_tried_often_is_one_name() {
        IntStream.range(0, 300).forEach(again -> throttle.charge(SIGN_IN_NAMES_PER_NETWORK, HOME, "10000001"));
        assertThat(throttle.ask(SIGN_IN_NAMES_PER_NETWORK, HOME)).isEqualTo(ALLOWED);
        IntStream.range(0, 98).forEach(i -> throttle.charge(SIGN_IN_NAMES_PER_NETWORK, HOME, "name " + i));
        assertThat(throttle.ask(SIGN_IN_NAMES_PER_NETWORK, HOME)).isEqualTo(ALLOWED);
        assertThat(throttle.charge(SIGN_IN_NAMES_PER_NETWORK, HOME, "the hundredth"))
                .isInstanceOf(Wait.class);
        assertThat(throttle.charge(SIGN_IN_NAMES_PER_NETWORK, HOME, "10000001")).isInstanceOf(Wait.class);
    }

    @Test
    void a_household_is_one_network_however_many_addresses_it_takes() {
        IntStream.range(0, 20).forEach(i -> throttle.charge(SIGN_IN_FAILURES_PER_NETWORK, "2001:db8:1:2::" + i));
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, "2001:db8:1:2:a:b:c:d"))
                .isInstanceOf(Wait.class);
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, "2001:db8:1:3::1"))
                .isEqualTo(ALLOWED);
    }

    @Test
    void two_hundred_at_once_are_two_hundred() throws InterruptedException, ExecutionException {
        try (var crowd = Executors.newFixedThreadPool(16)) {
            Callable<Verdict> question = () -> throttle.ask(DOCUMENT_CHECKS_PER_NETWORK, HOME);
            var answers = crowd.invokeAll(
                    IntStream.range(0, 200).mapToObj(i -> question).toList());
            long allowed = 0;
            for (var answer : answers) {
                allowed += answer.get().equals(ALLOWED) ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(10);
        }
    }

    /** A demonstration's clock was a day ahead: nobody stays shut out for that day. */
    @Test
    void a_clock_set_back_shuts_nobody_out() {
        clock.advance(Duration.ofDays(1));
        failures(HOME, 20);
        throttle.charge(SIGN_IN_NAMES_PER_NETWORK, HOME, "10000001");
        clock.advance(Duration.ofDays(-1));
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME)).isEqualTo(ALLOWED);
        failures(HOME, 19);
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME)).isEqualTo(ALLOWED);
        failures(HOME, 1);
        assertThat(throttle.ask(SIGN_IN_FAILURES_PER_NETWORK, HOME)).isInstanceOf(Wait.class);
    }

    @Test
    void no_address_and_no_name_is_written_down_and_what_is_over_is_forgotten() {
        failures(HOME, 1);
        throttle.charge(SIGN_IN_NAMES_PER_NETWORK, HOME, "10000001");
        assertThat(town.text("select string_agg(t::text, ' ') from (select c::text t from throttle_count c"
                        + " union all select p::text from throttle_pair p) all_rows"))
                .contains("SIGN_IN_FAILURES_PER_NETWORK")
                .doesNotContain(List.of(HOME, "10000001"));
        clock.advance(Duration.ofMinutes(10));
        purge.purge();
        assertThat(town.text("select string_agg(limit_name, ' ') from throttle_count"))
                .isEqualTo("SIGN_IN_NAMES_PER_NETWORK");
        clock.advance(Duration.ofMinutes(50));
        purge.purge();
        assertThat(town.text("select (select count(*) from throttle_count) + (select count(*) from throttle_pair)"))
                .isEqualTo("0");
    }

    private void failures(String address, int count) {
        IntStream.range(0, count).forEach(i -> throttle.charge(SIGN_IN_FAILURES_PER_NETWORK, address));
    }
}
