package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal as an insurer installs it: the same configuration and the same EAR, without the local settings. */
class ProductionStartIT {
    /** Neither the local settings nor the sandbox, nor what a run has left. */
    private static final List<String> INSTALLED = List.of("server.xml", "jvm.options", "includes", "apps/account.ear");

    private static final Path HOME = Path.of(System.getProperty("liberty.home"));

    @Test
    void without_its_secrets_the_portal_refuses_to_start_and_names_them(@TempDir Path user) throws Exception {
        Path server = user.resolve("servers/production");
        copy(HOME.resolve("usr/servers").resolve(System.getProperty("liberty.server.name")), server, INSTALLED);
        copy(HOME.resolve("usr/shared/resources"), user.resolve("shared/resources"), List.of("jdbc"));
        Path console = user.resolve("console.log");
        Process process = start(user, console);
        try {
            Eventually.holds("the refusal to start", () -> said(console, "PORTAL-001"), 180);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(read(console)
                        .lines()
                        .filter(line -> line.contains("PORTAL-001"))
                        .findFirst()
                        .orElseThrow())
                .contains(
                        "portal.public-url",
                        "portal.secret-key",
                        "portal.processor.secret-key",
                        "portal.processor.webhook-secret",
                        "portal.sms.host",
                        "portal.sms.password",
                        "portal.seal.keystore",
                        "portal.documents.directory",
                        "portal.uploads.directory");
    }

    private static Process start(Path user, Path console) throws IOException {
        var builder = new ProcessBuilder(HOME.resolve("bin/server").toString(), "run", "production")
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().put("WLP_USER_DIR", user.toString());
        builder.environment().put("HTTPS_PORT", "-1");
        builder.environment().put("KEYSTORE_PASSWORD", "any-keystore");
        return builder.start();
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

    private static boolean said(Path console, String words) {
        return read(console).contains(words);
    }

    private static String read(Path console) {
        try {
            return Files.exists(console) ? Files.readString(console, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
