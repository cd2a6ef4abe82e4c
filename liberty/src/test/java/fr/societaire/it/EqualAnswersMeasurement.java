package fr.societaire.it;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whether the sign-in tells by its time whom it knows, over HTTP as a stranger measures it: one kept-alive connection,
 * all classes interleaved in random order. A line for each class against nobody, and a failure outside [0.45; 0.55] of
 * the area under the curve (0.5: the time tells nothing; the test of Mann and Whitney). Not run with the tests, for a busy
 * machine would make it a lottery:
 *
 * <pre>mvn verify -Dit.test=EqualAnswersMeasurement -Dtest=NoUnit -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * {@code -Dmeasurement.samples=500} of each class; {@code -Dmeasurement.seed} is the order's.
 */
class EqualAnswersMeasurement {
    private static final int SAMPLES = Integer.getInteger("measurement.samples", 500);
    private static final int WARM_UP = 30;
    /** Nobody is locked by them. */
    private static final int TRIES_OF_A_NAME = 3;

    private static final int TRIES_BEFORE_THE_LOCK = 4;
    private static final long SEED = Long.getLong("measurement.seed", 20261122);

    private final Crowd crowd = new Crowd();
    private int callers;

    /** One kind of names, and how long each of its answers took. */
    private record Sampled(SignInClasses.Kind kind, long[] nanos) {
        double millis() {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2] / 1e6;
        }
    }

    @Test
    void the_time_of_an_answer_tells_nothing() throws Exception {
        int each = (SAMPLES + WARM_UP) / TRIES_OF_A_NAME + 1;
        List<Sampled> all = SignInClasses.of(each).stream()
                .map(kind -> new Sampled(kind, new long[SAMPLES]))
                .toList();
        var form = crowd.now(caller(), "/connexion");
        lock(all, form);
        for (int n = 0; n < WARM_UP; n++) {
            for (Sampled one : all) {
                time(one, SAMPLES + n, form);
            }
        }
        var random = new Random(SEED);
        List<Sampled> turn = new ArrayList<>(all);
        for (int n = 0; n < SAMPLES; n++) {
            Collections.shuffle(turn, random);
            for (Sampled one : turn) {
                one.nanos()[n] = time(one, n, form);
            }
        }
        Map<String, Double> areas = all.stream()
                .collect(groupingBy(one -> one.kind().typed()))
                .values()
                .stream()
                .flatMap(alike -> alike.stream()
                        .skip(1)
                        .map(other -> Map.entry(told(alike.getFirst(), other), area(alike.getFirst(), other))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        areas.forEach((line, area) -> System.out.printf("%s, AUC %.3f%n", line, area));
        assertThat(areas)
                .hasSize(8)
                .allSatisfy((line, area) -> assertThat(area).as(line).isBetween(0.45, 0.55));
    }

    private static String told(Sampled nobody, Sampled other) {
        return "%d each, medians %.2f ms / %.2f ms: %s / %s"
                .formatted(
                        SAMPLES,
                        nobody.millis(),
                        other.millis(),
                        nobody.kind().said(),
                        other.kind().said());
    }

    private void lock(List<Sampled> all, Crowd.Page form) {
        all.stream()
                .filter(one -> one.kind().typed() == SignInClasses.Typed.DURING_THE_LOCK)
                .forEach(one -> IntStream.range(
                                0, TRIES_BEFORE_THE_LOCK * one.kind().names().size())
                        .forEach(n -> time(one, n, form)));
    }

    private long time(Sampled one, int n, Crowd.Page form) {
        Map<String, String> fields = form.filled("Se connecter", one.kind().fields(n));
        var caller = caller();
        long begun = System.nanoTime();
        var answer = crowd.post(caller, "/connexion", fields).join();
        long took = System.nanoTime() - begun;
        assertThat(answer.answer().statusCode()).isEqualTo(200);
        assertThat(answer.says("SVC-202")).as("busy").isFalse();
        return took;
    }

    private Crowd.Caller caller() {
        return new Crowd.Caller(Addresses.PORTAL, Crowd.address(callers++ % 60_000));
    }

    /** The chance that an answer to the other takes longer than one to nobody; ties count half. */
    private static double area(Sampled nobody, Sampled other) {
        long[] sorted = nobody.nanos().clone();
        Arrays.sort(sorted);
        double longer = Arrays.stream(other.nanos())
                .mapToDouble(time -> (below(sorted, time) + below(sorted, time + 1)) / 2.0)
                .sum();
        return longer / ((double) sorted.length * other.nanos().length);
    }

    private static long below(long[] sorted, long limit) {
        return Arrays.stream(sorted).filter(time -> time < limit).count();
    }
}
