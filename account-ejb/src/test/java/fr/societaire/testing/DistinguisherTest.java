package fr.societaire.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DistinguisherTest {
    @Test
    void equal_times_leave_a_guess_and_distinct_ones_certainty() {
        assertThat(new Distinguisher.Result(new long[] {1, 2, 3}, new long[] {1, 2, 3}).areaUnderCurve())
                .isEqualTo(0.5);
        assertThat(new Distinguisher.Result(new long[] {1, 2, 3}, new long[] {4, 5, 6}).areaUnderCurve())
                .isEqualTo(1.0);
        assertThat(new Distinguisher.Result(new long[] {4, 5, 6}, new long[] {1, 2, 3}).areaUnderCurve())
                .isZero();
        assertThat(new Distinguisher.Result(new long[] {1, 3, 3, 5}, new long[] {3, 3, 4, 6}).areaUnderCurve())
                .isEqualTo((2 + 2 + 3 + 4) / 16.0);
    }

    @Test
    void every_request_is_made_once_with_a_number_of_its_own() {
        var one = new AtomicInteger();
        var other = new AtomicInteger();
        new Distinguisher(3, 10, new Random(1))
                .compare(n -> one.updateAndGet(sum -> sum + n), n -> other.updateAndGet(sum -> sum + n));
        assertThat(one).hasValue(78);
        assertThat(other).hasValue(78);
    }
}
