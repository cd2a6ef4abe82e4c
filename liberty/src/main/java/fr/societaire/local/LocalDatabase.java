package fr.societaire.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A private PostgreSQL whose binaries come from a Maven artifact and whose data stay in one directory. PostgreSQL refuses
 * uid 0: when the caller is root, its commands run inside a user namespace or, where namespaces are forbidden, as nobody.
 */
final class LocalDatabase {
    private final Path base;
    private final int port;
    private List<String> prefix = List.of();
    private boolean asNobody;

    LocalDatabase(Path base, int port) {
        this.base = base.toAbsolutePath().normalize();
        this.port = port;
    }

    /** Starts it, creating the cluster at first, and leaves it running. */
    void start() throws IOException, InterruptedException {
        choosePrefix();
        Path bin = extract();
        Path data = base.resolve("pgdata");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            Files.createDirectories(data);
            own(data);
            Path password = Files.createTempFile(base, "pw", "");
            Files.writeString(password, "postgres\n");
            own(password);
            must(
                    bin.resolve("initdb").toString(),
                    "-D",
                    data.toString(),
                    "-U",
                    "postgres",
                    "--pwfile=" + password,
                    "-A",
                    "scram-sha-256",
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--no-sync");
            Files.delete(password);
        }
        if (run(command(bin.resolve("pg_ctl").toString(), "-D", data.toString(), "status"), false) != 0) {
            must(
                    bin.resolve("pg_ctl").toString(),
                    "-D",
                    data.toString(),
                    "-w",
                    "-t",
                    "60",
                    "-l",
                    data.resolve("postgres.log").toString(),
                    "-o",
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=120"
                            + " -c shared_preload_libraries=pg_stat_statements",
                    "start");
        }
    }

    /** The command that stops it, complete, for use when the class loader may already be closed. */
    List<String> stopCommand() {
        return command(
                base.resolve("pgsql/bin/pg_ctl").toString(),
                "-D",
                base.resolve("pgdata").toString(),
                "-w",
                "-m",
                "fast",
                "stop");
    }

    private void choosePrefix() throws IOException, InterruptedException {
        Files.createDirectories(base);
        if (!"root".equals(System.getProperty("user.name"))) {
            return;
        }
        if (run(List.of("unshare", "-U", "true"), false) == 0) {
            prefix = List.of("unshare", "-U");
        } else {
            asNobody = true;
            prefix = List.of("setpriv", "--reuid", "nobody", "--regid", "65534", "--clear-groups");
            own(base);
        }
    }

    private void own(Path path) throws IOException {
        if (asNobody) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    private Path extract() throws IOException {
        String architecture = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
        String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String resource = "/postgres-" + system + "-" + architecture + ".txz";
        Path home = base.resolve("pgsql");
        Path done = home.resolve(".complete");
        if (Files.exists(done)) {
            return home.resolve("bin");
        }
        try (InputStream in = LocalDatabase.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No PostgreSQL binaries for this platform: " + resource);
            }
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
                for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                    unpack(tar, entry, home);
                }
            }
        }
        Files.writeString(done, "");
        return home.resolve("bin");
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path home) throws IOException {
        Path out = home.resolve(entry.getName()).normalize();
        if (!out.startsWith(home)) {
            throw new IOException("entry outside of its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(out);
            return;
        }
        Files.createDirectories(out.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(out);
            Files.createSymbolicLink(out, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, out, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0111) != 0) {
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private List<String> command(String... words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(words));
        return all;
    }

    private void must(String... words) throws IOException, InterruptedException {
        if (run(command(words), true) != 0) {
            throw new IllegalStateException("PostgreSQL command failed: " + String.join(" ", words));
        }
    }

    private int run(List<String> command, boolean show) throws IOException, InterruptedException {
        Path out = base.resolve("command.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("LC_ALL", "C");
        int result;
        try {
            result = builder.start().waitFor();
        } catch (IOException notOnThisMachine) {
            if (show) {
                throw notOnThisMachine;
            }
            return 127;
        }
        if (show && result != 0) {
            System.err.println(Files.readString(out));
        }
        return result;
    }
}
