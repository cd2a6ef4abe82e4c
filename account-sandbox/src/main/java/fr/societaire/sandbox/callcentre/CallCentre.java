package fr.societaire.sandbox.callcentre;

import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** Posts what it measures. */
@Singleton
public class CallCentre {
    private static final int TIMEOUT_MILLIS = 10_000;

    private final InstantSource clock;
    private final SandboxSettings.CallCentre settings;

    /** A telephone system that tells this portal. */
    @Inject
    public CallCentre(SandboxClock clock, SandboxSettings settings) {
        this.clock = clock;
        this.settings = settings.callCentre();
    }

    /**
     * Tells the portal, now.
     *
     * @return the status it answers
     */
    int tell(int waiting, int seconds) throws IOException {
        String body = Json.createObjectBuilder()
                .add("waiting", waiting)
                .add("seconds", seconds)
                .add("measuredAt", clock.instant().toString())
                .build()
                .toString();
        var connection = (HttpURLConnection) settings.queueAddress().toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setRequestMethod("POST");
        connection.setInstanceFollowRedirects(false);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Authorization", "Bearer " + settings.token());
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return connection.getResponseCode();
    }
}
