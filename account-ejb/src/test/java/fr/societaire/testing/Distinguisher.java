package fr.societaire.testing;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Can two kinds of request be told apart by how long they take? Runs them interleaved, in random order, and gives the
 * area under the curve of the best classifier that only sees a time: 0.5 when it can but guess, 1 or 0 when it knows.
 */
public record Distinguisher(int warmUp, int samples, Random order) {
    /** What was measured, in nanoseconds, and what can be told from it. */
    public record Result(long[] one, long[] other) {
        /** The chance that a request of the other kind takes longer than one of the first; ties count half. */
        public double areaUnderCurve() {
            long[] sorted = one.clone();
            Arrays.sort(sorted);
            double longer = LongStream.of(other)
                    .mapToDouble(time -> (below(sorted, time) + below(sorted, time + 1)) / 2.0)
                    .sum();
            return longer / ((double) one.length * other.length);
        }

        public double medianMillisOfOne() {
            return median(one);
        }

        public double medianMillisOfOther() {
            return median(other);
        }

        private static int below(long[] sorted, long limit) {
            int found = Arrays.binarySearch(sorted, limit);
            int at = found < 0 ? -found - 1 : found;
            while (at > 0 && sorted[at - 1] >= limit) {
                at--;
            }
            return at;
        }

        private static double median(long[] times) {
            long[] sorted = times.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2] / 1e6;
        }
    }

    /** Each request is given its number, so that none need be made twice. */
    public Result compare(IntConsumer one, IntConsumer other) {
        IntStream.range(0, warmUp).forEach(n -> {
            one.accept(n);
            other.accept(n);
        });
        var result = new Result(new long[samples], new long[samples]);
        for (int n = 0; n < samples; n++) {
            boolean oneFirst = order.nextBoolean();
            if (oneFirst) {
                result.one()[n] = time(one, warmUp + n);
            }
            result.other()[n] = time(other, warmUp + n);
            if (!oneFirst) {
                result.one()[n] = time(one, warmUp + n);
            }
        }
        return result;
    }

    private static long time(IntConsumer request, int number) {
        long begun = System.nanoTime();
        request.accept(number);
        return System.nanoTime() - begun;
    }
}
