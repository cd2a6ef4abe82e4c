package fr.societaire.document.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keys as an insurer has them, made once per run by the JDK's own keytool where the test configuration says. */
public final class SigningKeysFixture {
    private static final String PASSWORD = "unit-test";
    private static final SigningKeys KEYS = load(create());

    public static SigningKeys someKeys() {
        return KEYS;
    }

    private static SigningKeys load(Path file) {
        var keys = new SigningKeys();
        keys.file = file.toString();
        keys.password = PASSWORD;
        keys.open();
        return keys;
    }

    private static Path create() {
        try {
            Path file = Path.of("target", "test-seal.p12");
            Files.deleteIfExists(file);
            keytool(file, "seal", "-keyalg", "RSA", "-keysize", "3072");
            keytool(file, "code", "-keyalg", "Ed25519");
            return file;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(Path file, String alias, String... algorithm) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-noprompt",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-alias",
                alias,
                "-startdate",
                "2020/01/01 00:00:00",
                "-validity",
                "36500",
                "-dname",
                "CN=Mutuelle des Rives, O=Mutuelle des Rives, C=FR"));
        command.addAll(List.of(algorithm));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private SigningKeysFixture() {}
}
