package fr.societaire.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Servers of one installation that are killed without warning, and started again at once by whoever watches over them. */
final class MortalServers implements AutoCloseable {
    private static final int START_SECONDS = 240;
    private static final long LOOK_NANOS = 500_000_000;

    private final List<Mortal> servers;
    private final ExecutorService watch = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger kills = new AtomicInteger();
    private volatile boolean watched = true;

    /** One on each of these ports, in folders under {@code folder}. */
    MortalServers(Path folder, List<Integer> ports, Map<String, String> variables) {
        servers = ports.stream()
                .map(port -> new Mortal(folder.resolve("server" + port), port, variables))
                .toList();
    }

    /** The first makes the schema, the others find it; returns when all show their pages. */
    void start() throws IOException {
        for (Mortal mortal : servers) {
            mortal.server.start(Map.of());
            Eventually.holds("a server on " + mortal.port, () -> AnotherServer.answers(mortal.port), START_SECONDS);
            watch.execute(mortal::look);
        }
        allReady();
    }

    /** The ports of those that answered a moment ago. */
    List<Integer> ready() {
        return servers.stream()
                .filter(mortal -> mortal.ready)
                .map(mortal -> mortal.port)
                .toList();
    }

    void allReady() {
        Eventually.holds("every server", () -> ready().size() == servers.size(), START_SECONDS);
    }

    /** Kills one of those that are ready, once there is one, and has it started again. */
    void killOne(RandomGenerator chance) {
        Eventually.holds("a server to kill", () -> !ready().isEmpty(), START_SECONDS);
        List<Mortal> living = servers.stream().filter(mortal -> mortal.ready).toList();
        if (!living.isEmpty()) {
            living.get(chance.nextInt(living.size())).dieAndRise();
            kills.incrementAndGet();
        }
    }

    int kills() {
        return kills.get();
    }

    @Override
    public void close() {
        watched = false;
        watch.close();
        IntStream.range(0, servers.size()).forEach(n -> servers.get(n).server.close());
    }

    private final class Mortal {
        private final AnotherServer server;
        private final int port;
        private volatile boolean ready;

        Mortal(Path folder, int port, Map<String, String> variables) {
            try {
                this.server = AnotherServer.alike(folder, port, variables);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            this.port = port;
        }

        /** As a balancer does, twice a second. */
        private void look() {
            while (watched) {
                ready = AnotherServer.answers(port);
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }

        private void dieAndRise() {
            server.kill();
            ready = false;
            try {
                server.start(Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
