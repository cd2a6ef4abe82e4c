package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Payments on two servers that are killed every few seconds, while notifications are lost, repeated and shuffled and the
 * processor stalls, fails, and fails after it has charged. The oracle is the processor's own ledger. Of one's own accord, for
 * it takes some ten minutes:
 *
 * <pre>mvn verify -Dit.test=FaultCampaign -Dtest=NoUnit -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * {@code -Dcampaign.seed=…} plays the same dice again, {@code -Dcampaign.payments=500}, {@code -Dcampaign.robots=10},
 * {@code -Dcampaign.pace=PT8S} between two payments of one robot. What the threads of three programs make of the dice differs
 * from run to run.
 */
class FaultCampaign {
    private static final long SEED = Long.getLong("campaign.seed", 20261123);
    private static final int ROBOTS = Integer.getInteger("campaign.robots", 10);
    private static final int EACH = Integer.getInteger("campaign.payments", 500) / ROBOTS;
    private static final Duration PACE = Duration.parse(System.getProperty("campaign.pace", "PT8S"));
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(5);
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(15);
    private static final int FINAL_WITHIN_SECONDS = 120;
    private static final int PORT = Addresses.PORTAL.getPort() + 3;

    /** What the processor does to whoever calls it, one after the other. */
    private static final List<String> WEATHERS = List.of(
            "\"dropWebhooks\":30,\"duplicateWebhooks\":30,\"shuffleWindow\":\"PT10S\"",
            "\"dropWebhooks\":100,\"failAfterCharge\":30",
            "\"dropWebhooks\":30,\"duplicateWebhooks\":30,\"stall\":4000",
            "\"dropWebhooks\":50,\"failBefore\":30,\"failAfterCharge\":20");

    private static final Sandbox SANDBOX = new Sandbox();

    private final ConcurrentMap<String, LongAdder> met = new ConcurrentHashMap<>();
    private volatile boolean lasts = true;

    @Test
    void what_the_processor_took_is_what_we_hold_and_every_payment_ends(@TempDir Path folder)
            throws SQLException, IOException {
        String name = "campaign_" + Long.toString(System.nanoTime(), 36);
        var books = new Books(database(name));
        URI portal = URI.create("https://localhost:" + PORT);
        List<Fleet> members =
                IntStream.range(0, ROBOTS).mapToObj(n -> Fleet.of(EACH)).toList();
        Map<String, String> variables = installation(folder, name, portal, members);
        try (var servers = new MortalServers(folder, List.of(PORT + 1, PORT + 2), variables);
                var balancer = new Balancer(PORT, servers::ready)) {
            servers.start();
            balancer.open();
            SANDBOX.notify(portal.resolve("/api/processor/notifications"));
            storm(servers, robots(portal, members));
            long recovered = System.nanoTime();
            Eventually.holds(
                    "every payment final",
                    () -> books.all("select status from card_payment where status in ('CREATED','OPEN','UNKNOWN')")
                            .isEmpty(),
                    FINAL_WITHIN_SECONDS);
            long after = Duration.ofNanos(System.nanoTime() - recovered).toSeconds();
            Eventually.holds("books in order", () -> books.broken().isEmpty(), FINAL_WITHIN_SECONDS);
            Map<String, Long> ours = books.captured();
            Map<String, Long> theirs = theirs(books);
            report(servers.kills(), after, ours, theirs);
            assertThat(books.broken()).isEmpty();
            assertThat(books.brokenDocuments(folder.resolve("documents"))).isEmpty();
            assertThat(ours).as("seed %d", SEED).containsExactlyInAnyOrderEntriesOf(theirs);
            assertThat(books.all("select instalment_id from instalment where means = 'CARD'"))
                    .hasSize(ROBOTS * EACH);
            assertThat(met).doesNotContainKey("TWO PAGES FOR ONE INSTALMENT");
        } finally {
            SANDBOX.notifyAsConfigured();
            SANDBOX.noFaults();
            drop(name);
        }
    }

    private void storm(MortalServers servers, List<PayingRobot> robots) {
        var chance = new Random(SEED);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            robots.forEach(robot -> work.add(all.submit(robot)));
            Future<?> weather = all.submit(() -> weathers(new Random(SEED)));
            Future<?> deaths = all.submit(() -> {
                while (lasts) {
                    LockSupport.parkNanos(chance.nextLong(SHORTEST_LIFE.toNanos(), LONGEST_LIFE.toNanos()));
                    servers.killOne(chance);
                }
            });
            for (Future<?> one : work) {
                one.get();
            }
            lasts = false;
            deaths.get();
            weather.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            lasts = false;
        }
        SANDBOX.noFaults();
        servers.allReady();
    }

    private void weathers(Random chance) {
        for (int n = 0; lasts; n++) {
            SANDBOX.faults("{\"seed\":" + (SEED + n) + "," + WEATHERS.get(n % WEATHERS.size()) + "}");
            LockSupport.parkNanos(chance.nextLong(10_000_000_000L, 20_000_000_000L));
        }
    }

    private List<PayingRobot> robots(URI portal, List<Fleet> members) {
        return IntStream.range(0, ROBOTS)
                .mapToObj(n -> {
                    Fleet member = members.get(n);
                    var browser = new PortalClient(portal)
                            .signedIn(member.number(), MemberDayIT.PASSWORD, member.mail(), SANDBOX);
                    List<String> instalments =
                            IntStream.rangeClosed(1, EACH).mapToObj(member::due).toList();
                    return new PayingRobot(browser, instalments, new Random(SEED + n), PACE, met);
                })
                .toList();
    }

    private void report(int kills, long seconds, Map<String, Long> ours, Map<String, Long> theirs) {
        Map<String, Long> counts = new TreeMap<>();
        met.forEach((what, count) -> counts.put(what, count.sum()));
        System.out.printf(
                "fault campaign, seed %d: %d payments of %d cents in our book, %d of %d at the processor, %d kills,"
                        + " all final %d s after recovery; met %s%n",
                SEED, ours.size(), sum(ours), theirs.size(), sum(theirs), kills, seconds, counts);
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Payment → cents, as the processor has charged for this installation. */
    private static Map<String, Long> theirs(Books books) {
        var ours = books.all("select payment_id from card_payment");
        Map<String, Long> charged = new HashMap<>();
        SANDBOX.charges().forEach(element -> {
            var charge = element.getAsJsonObject();
            String payment = charge.get("clientReferenceId").getAsString();
            if (charge.get("status").getAsString().equals("succeeded") && ours.contains(payment)) {
                charged.merge(payment, charge.get("amount").getAsLong(), Long::sum);
            }
        });
        return charged;
    }

    /** A database and folders of its own: nobody but the two servers may settle anything. */
    private static Map<String, String> installation(Path folder, String name, URI portal, List<Fleet> members)
            throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var statement = connection.createStatement()) {
            statement.executeUpdate("create database " + name);
        }
        Path portfolio = folder.resolve("portfolio.jsonl");
        Files.writeString(portfolio, members.stream().map(Fleet::lines).collect(Collectors.joining()));
        return Map.of(
                "db.name", name,
                "portal.public-url", portal.toString(),
                "portal.portfolio.initial", portfolio.toString(),
                "portal.portfolio.folder",
                        Files.createDirectory(folder.resolve("import")).toString(),
                "portal.documents.directory",
                        Files.createDirectory(folder.resolve("documents")).toString(),
                "portal.uploads.directory",
                        Files.createDirectory(folder.resolve("uploads")).toString());
    }

    private static String database(String name) {
        return Addresses.DATABASE.replace("/postgres?", "/" + name + "?");
    }

    private static void drop(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var statement = connection.createStatement()) {
            statement.executeUpdate("drop database " + name + " with (force)");
        }
    }
}
