package fr.societaire.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The keys of the demonstration: an RSA pair that seals documents (PAdES; RSA PKCS#1 v1.5 is deterministic) and an
 * Ed25519 pair that signs the code printed on attestations. Generated once per data directory by the JDK's keytool.
 */
final class DemoKeys {
    static final String PASSWORD = "demonstration";

    static void create(Path keystore) throws IOException, InterruptedException {
        if (Files.exists(keystore)) {
            return;
        }
        keytool(keystore, "seal", "-keyalg", "RSA", "-keysize", "3072");
        keytool(keystore, "code", "-keyalg", "Ed25519");
    }

    private static void keytool(Path keystore, String alias, String... algorithm)
            throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-noprompt",
                "-storetype",
                "PKCS12",
                "-keystore",
                keystore.toString(),
                "-storepass",
                PASSWORD,
                "-alias",
                alias,
                "-validity",
                "3650",
                "-dname",
                "CN=Mutuelle des Rives (demonstration), O=Mutuelle des Rives, C=FR"));
        command.addAll(List.of(algorithm));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The demonstration keys could not be made: " + said);
        }
    }

    private DemoKeys() {}
}
