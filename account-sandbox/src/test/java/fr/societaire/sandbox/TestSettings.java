package fr.societaire.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;

/** Settings of a sandbox that lives for one test. */
public final class TestSettings {
    /** The password of the mail server and of the operator. */
    public static final String PASSWORD = "secret";

    /** Its data are there, its ports are free ones. */
    public static SandboxSettings in(Path data) {
        return telling(data, URI.create("https://portal.test/api/telephone/queue"));
    }

    /** The same, whose telephone system tells its queue there. */
    public static SandboxSettings telling(Path data, URI queueAddress) {
        URI anywhere = URI.create("http://localhost");
        return new SandboxSettings(
                anywhere,
                anywhere,
                data,
                data.resolve("clock"),
                new SandboxSettings.Processor("Mutuelle des Rives", "sk_test", "whsec", anywhere),
                new SandboxSettings.Smtp(freePort(), "portal", PASSWORD),
                new SandboxSettings.Smpp(freePort(), "portal", PASSWORD),
                new SandboxSettings.Federation(
                        "portal",
                        "secret",
                        URI.create("https://portal.test/franceconnect/retour"),
                        URI.create("https://portal.test/connexion?motif=deconnexion")),
                new SandboxSettings.CallCentre(queueAddress, PASSWORD),
                new SandboxSettings.Bank(data.resolve("collections"), data.resolve("answers")));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestSettings() {}
}
