package fr.societaire.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.telephone.domain.QueueReading;
import fr.societaire.telephone.internal.TelephoneClock;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class PhoneQueueTest {
    @Inject
    PhoneQueue queue;

    @Inject
    TelephoneClock clockwork;

    @Inject
    TestClock clock;

    @BeforeEach
    void nothing_is_known() {
        clockwork.tick();
        assertThat(queue.now()).isEmpty();
    }

    @Test
    void what_was_measured_is_known_a_moment_later_and_for_a_quarter_of_an_hour() {
        queue.measured(reading(Duration.ofMinutes(6)));
        clockwork.tick();
        assertThat(queue.now())
                .hasValueSatisfying(now -> assertThat(now.minutes()).isEqualTo(6));
        clock.advance(Duration.ofMinutes(16));
        assertThat(queue.now()).isEmpty();
    }

    @Test
    void what_comes_late_changes_nothing() {
        QueueReading older = reading(Duration.ofMinutes(2));
        clock.advance(Duration.ofMinutes(1));
        queue.measured(reading(Duration.ofMinutes(6)));
        queue.measured(older);
        clockwork.tick();
        assertThat(queue.now().orElseThrow().minutes()).isEqualTo(6);
    }

    @Test
    void what_was_measured_before_the_clock_was_put_back_gives_way() {
        clock.advance(Duration.ofDays(3));
        queue.measured(reading(Duration.ofMinutes(9)));
        clock.set(TestClock.NOON);
        queue.measured(reading(Duration.ofMinutes(1)));
        clockwork.tick();
        assertThat(queue.now().orElseThrow().minutes()).isEqualTo(1);
    }

    @Test
    void only_the_telephone_system_is_one() {
        assertThat(queue.opens("telephone-token-of-the-tests")).isTrue();
        assertThat(queue.opens("another")).isFalse();
        assertThat(queue.opens("")).isFalse();
        assertThat(queue.opens(null)).isFalse();
    }

    private QueueReading reading(Duration wait) {
        return new QueueReading(3, wait, clock.instant());
    }
}
