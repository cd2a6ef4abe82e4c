package fr.societaire.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** One more server of the installation under test: parts of that one in a folder of its own, with settings of its own. */
final class AnotherServer implements AutoCloseable {
    /** What an insurer installs. */
    static final List<String> INSTALLED = List.of("server.xml", "jvm.options", "includes", "apps/account.ear");

    private static final Path HOME = Path.of(System.getProperty("liberty.home"));
    private static final Path UNDER_TEST =
            HOME.resolve("usr/servers").resolve(System.getProperty("liberty.server.name"));
    private static final String NAME = "another";

    private final Path user;
    private final Path console;
    private Process process;

    /** Copies these parts, {@link #INSTALLED} or more, into {@code user}; starts nothing yet. */
    AnotherServer(Path user, List<String> parts) throws IOException {
        this.user = user;
        this.console = user.resolve("console.log");
        copy(UNDER_TEST, folder(), parts);
        copy(HOME.resolve("usr/shared/resources"), user.resolve("shared/resources"), List.of("jdbc"));
    }

    /**
     * One more of the installation under test on a port of its own, alike in everything but these variables; starts nothing
     * yet.
     */
    static AnotherServer alike(Path user, int port, Map<String, String> variables) throws IOException {
        List<String> parts = new ArrayList<>(INSTALLED);
        parts.add("configDropins/overrides/local.xml");
        // One certificate, as of one name: what the servers and the outside world trust of each other.
        parts.add("resources/security");
        var server = new AnotherServer(user, parts);
        var settings = new Properties();
        try (var under = Files.newBufferedReader(ofTheOther("bootstrap.properties"))) {
            settings.load(under);
        }
        settings.setProperty("https.port", Integer.toString(port));
        settings.setProperty("http.port", "-1");
        try (var own = Files.newBufferedWriter(server.folder().resolve("bootstrap.properties"))) {
            settings.store(own, null);
        }
        String differing = variables.entrySet().stream()
                .map(one -> "<variable name=\"" + one.getKey() + "\" value=\"" + one.getValue() + "\"/>")
                .collect(Collectors.joining("", "<server>", "</server>"));
        Files.writeString(server.folder().resolve("configDropins/overrides/own.xml"), differing);
        return server;
    }

    /** Whether the server on this port shows a page. */
    static boolean answers(int port) {
        var request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/connexion"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try (var http = LocalHttp.builder().build()) {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where its configuration is. */
    Path folder() {
        return user.resolve("servers").resolve(NAME);
    }

    /** The configuration of the server under test, as its own file says. */
    static Path ofTheOther(String file) {
        return UNDER_TEST.resolve(file);
    }

    void start(Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(HOME.resolve("bin/server").toString(), "run", NAME)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("WLP_USER_DIR", user.toString());
        process = builder.start();
    }

    /** All it has said so far. */
    String said() {
        try {
            return Files.exists(console) ? Files.readString(console, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the power going off: nothing is said, nothing is finished. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Eventually.holds("the death of the other server", () -> !process.isAlive(), 30);
    }

    /** Stops it and waits until it has ended. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        Eventually.holds("the end of the other server", () -> !process.isAlive(), 60);
    }

    private static void copy(Path from, Path to, List<String> parts) throws IOException {
        for (String part : parts) {
            try (var files = Files.walk(from.resolve(part))) {
                for (Path file : files.toList()) {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
