package fr.societaire.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private final AtomicLong nanos = new AtomicLong();
    private final CircuitBreaker breaker = new CircuitBreaker(3, Duration.ofSeconds(10), 2, nanos::get);

    @Test
    void after_three_failures_in_a_row_nobody_calls() {
        fail(3);
        assertThat(breaker.mayCall()).isFalse();
    }

    @Test
    void a_success_between_failures_starts_the_count_again() {
        fail(2);
        breaker.mayCall();
        breaker.succeeded();
        fail(2);
        assertThat(breaker.mayCall()).isTrue();
    }

    @Test
    void after_its_rest_one_caller_tries_and_the_others_wait_for_him() {
        fail(3);
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(breaker.mayCall()).isTrue();
        assertThat(breaker.mayCall()).isFalse();
        breaker.succeeded();
        assertThat(breaker.mayCall()).isTrue();
    }

    @Test
    void a_try_that_fails_rests_again() {
        fail(3);
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        breaker.mayCall();
        breaker.failed();
        nanos.addAndGet(Duration.ofSeconds(9).toNanos());
        assertThat(breaker.mayCall()).isFalse();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(breaker.mayCall()).isTrue();
    }

    @Test
    void no_more_callers_than_allowed_are_out_at_once() {
        assertThat(breaker.mayCall()).isTrue();
        assertThat(breaker.mayCall()).isTrue();
        assertThat(breaker.mayCall()).isFalse();
        breaker.succeeded();
        assertThat(breaker.mayCall()).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(breaker.mayCall()).isTrue();
            breaker.failed();
        }
    }
}
