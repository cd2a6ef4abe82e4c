package fr.societaire.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * Starts what the portal needs around it on one's own machine: the database, the keys of the demonstration seal, the
 * demonstration portfolio and places.
 * Arguments: data directory, prefix of all ports, whether to start afresh. Everything stops with the JVM.
 */
public final class LocalParts {
    public static void main(String[] arguments) throws IOException, InterruptedException, GeneralSecurityException {
        Path data = Path.of(arguments[0]).toAbsolutePath().normalize();
        String prefix = arguments[1];
        var database = new LocalDatabase(data, Integer.parseInt(prefix + "432"));
        if (Boolean.parseBoolean(arguments[2])) {
            forget(data);
        }
        Files.createDirectories(data);
        DemoKeys.create(data.resolve("seal.p12"));
        DemoPortfolio.write(data.resolve("demo").resolve("portfolio.jsonl"), LocalDate.now(ZoneId.of("Europe/Paris")));
        DemoStaff.write(data.resolve("demo").resolve("staff.jsonl"));
        DemoAgencies.write(data.resolve("demo").resolve("agencies.jsonl"));
        DemoPlaces.write(data.resolve("places"));
        database.start();
        Runtime.getRuntime().addShutdownHook(new StopHook(database.stopCommand()));
        System.out.println("PostgreSQL is ready on 127.0.0.1:" + prefix + "432, its data are in " + data);
        new Welcome(prefix).start();
    }

    /** The unpacked PostgreSQL binaries stay: they hold nothing of a former run. */
    private static void forget(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        Path binaries = data.resolve("pgsql");
        try (var files = Files.walk(data)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.startsWith(binaries) && !path.equals(data)) {
                    Files.delete(path);
                }
            }
        }
    }

    /** In the root thread group: the Maven plugin destroys its own when main returns, and its class loader too. */
    private static final class StopHook extends Thread {
        private final ProcessBuilder command;

        StopHook(List<String> command) {
            super(rootGroup(), "stop-database");
            this.command = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }

        @Override
        public void run() {
            try {
                command.start().waitFor();
            } catch (IOException | InterruptedException e) {
                System.err.println("The local database could not be stopped: " + e);
            }
        }
    }

    static ThreadGroup rootGroup() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    private LocalParts() {}
}
