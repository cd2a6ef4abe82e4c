package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A hundred sign-ins a second for a minute, all with wrong passwords, of many names from many addresses, whether or not
 * those before are answered. Meanwhile a few members who are in ask ordinary pages at an ordinary pace: 95 in 100 of
 * these come within three times what they take when it is calm, and the heap stays below its limit. Not run with the
 * tests, for a busy machine would make it a lottery:
 *
 * <pre>mvn verify -Dit.test=SignInStormMeasurement -Dtest=NoUnit -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * {@code -Dmeasurement.time=PT60S}, {@code -Dmeasurement.rate=100} a second.
 */
class SignInStormMeasurement {
    private static final Duration TIME = Duration.parse(System.getProperty("measurement.time", "PT60S"));
    private static final int RATE = Integer.getInteger("measurement.rate", 100);
    private static final Duration CALM = Duration.ofSeconds(20);
    private static final Duration BETWEEN_PAGES = Duration.ofMillis(300);
    private static final int MEMBERS = 3;
    private static final String NAME = "39999999";
    private static final long HEAP_LIMIT_KB = 768 * 1024;

    private final Sandbox sandbox = new Sandbox();
    private final Crowd crowd = new Crowd();
    private final ConcurrentMap<String, LongAdder> told = new ConcurrentHashMap<>();

    @Test
    void other_pages_stay_alive_in_a_storm_of_sign_ins() throws Exception {
        sandbox.resetClock();
        List<PortalClient> members =
                Stream.generate(this::member).limit(MEMBERS).toList();
        pagesOf(members, CALM);
        long calm = p95(pagesOf(members, CALM));

        List<Long> heap = new ArrayList<>();
        List<Long> pages;
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> storm = all.submit(this::storm);
            Future<?> watch = all.submit(() -> watchHeap(heap, storm));
            pages = pagesOf(members, TIME);
            storm.get();
            watch.get();
        }
        Map<String, Long> counts = new TreeMap<>();
        told.forEach((word, count) -> counts.put(word, count.sum()));
        long stormy = p95(pages);
        long mostHeap = heap.stream().mapToLong(Long::longValue).max().orElseThrow();
        System.out.printf(
                "storm of %d/s for %s: told %s%n  p95 of %d pages: calm %.1f ms, storm %.1f ms, ratio %.2f%n"
                        + "  heap used at most %d MB of %d MB%n",
                RATE,
                TIME,
                counts,
                pages.size(),
                calm / 1e6,
                stormy / 1e6,
                stormy / (double) calm,
                mostHeap / 1024,
                HEAP_LIMIT_KB / 1024);
        assertThat(counts.keySet()).as("told in words, never broken").isSubsetOf("ACC-101", "ACC-102", "SVC-202");
        assertThat(stormy).isLessThanOrEqualTo(3 * calm);
        assertThat(mostHeap).isLessThan(HEAP_LIMIT_KB);
    }

    private PortalClient member() {
        var fleet = Fleet.of(3);
        assertThat(new Imports().completed("storm.jsonl", fleet.lines())).contains("\"rejected\":0");
        return new PortalClient().signedIn(fleet.number(), MemberDayIT.PASSWORD, fleet.mail(), sandbox);
    }

    private void storm() {
        var form = crowd.now(new Crowd.Caller(Addresses.PORTAL, Crowd.address(0)), "/connexion")
                .filled("Se connecter", Map.of("Identifiant", NAME, "Mot de passe", "Pas-Le-Bon-1789!"));
        long tries = RATE * TIME.toSeconds();
        Crowd.steadily(
                RATE,
                n -> n < tries,
                n -> crowd.post(
                        new Crowd.Caller(Addresses.PORTAL, Crowd.address(n)),
                        "/connexion",
                        Crowd.with(form, NAME, Integer.toString(40_000_000 + n))),
                told);
    }

    /** How long each page took, in nanoseconds, counted from when it was to be asked. */
    private static List<Long> pagesOf(List<PortalClient> members, Duration time) throws Exception {
        List<Long> times = new ArrayList<>();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> each = members.stream()
                    .map(member -> all.submit(() -> pagesOf(member, time)))
                    .toList();
            for (var one : each) {
                times.addAll(one.get());
            }
        }
        return times;
    }

    private static List<Long> pagesOf(PortalClient member, Duration time) {
        List<String> paths = List.of("/espace", "/contrats", "/");
        List<Long> times = new ArrayList<>();
        long begun = System.nanoTime();
        for (long due = begun; due < begun + time.toNanos(); due += BETWEEN_PAGES.toNanos()) {
            LockSupport.parkNanos(due - System.nanoTime());
            String path = paths.get(times.size() % paths.size());
            long asked = Math.max(due, System.nanoTime() - BETWEEN_PAGES.toNanos());
            assertThat(member.get(path).status()).as(path).isEqualTo(200);
            times.add(System.nanoTime() - asked);
        }
        return times;
    }

    private static long p95(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    /** In kilobytes, as the server's own virtual machine tells once a second. */
    private static void watchHeap(List<Long> used, Future<?> storm) {
        try {
            Path servers = Addresses.LOGS.getParent().getParent();
            String server = System.getProperty("liberty.server.name");
            String pid = Files.readString(servers.resolve(".pid").resolve(server + ".pid"))
                    .strip();
            Path jstat = Path.of(System.getProperty("java.home"), "bin", "jstat");
            var telling = new ProcessBuilder(jstat.toString(), "-gc", pid, "1000")
                    .redirectErrorStream(true)
                    .start();
            try (var lines = telling.inputReader()) {
                List<String> names = List.of(lines.readLine().strip().split(" +", -1));
                while (!storm.isDone()) {
                    used.add(used(names, lines.readLine()));
                }
            } finally {
                telling.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long used(List<String> names, String line) {
        String[] values = line.strip().split(" +", -1);
        return (long) Stream.of("S0U", "S1U", "EU", "OU")
                .mapToDouble(name -> Double.parseDouble(values[names.indexOf(name)].replace(',', '.')))
                .sum();
    }
}
