package fr.societaire.sandbox.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.TestSettings;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallCentreTest {
    @TempDir
    Path data;

    @Test
    void the_portal_is_told_with_the_token_and_the_moment() throws IOException {
        var told = new AtomicReference<JsonObject>();
        var token = new AtomicReference<String>();
        HttpServer portal = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        portal.createContext("/", exchange -> {
            token.set(exchange.getRequestHeaders().getFirst("Authorization"));
            told.set(Json.createReader(exchange.getRequestBody()).readObject());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        portal.start();
        try {
            var address = URI.create("http://localhost:" + portal.getAddress().getPort() + "/api/telephone/queue");
            var settings = TestSettings.telling(data, address);
            assertThat(new CallCentre(new SandboxClock(settings), settings).tell(3, 360))
                    .isEqualTo(204);
        } finally {
            portal.stop(0);
        }
        assertThat(token.get()).isEqualTo("Bearer " + TestSettings.PASSWORD);
        assertThat(told.get().getInt("waiting")).isEqualTo(3);
        assertThat(told.get().getInt("seconds")).isEqualTo(360);
        assertThat(Duration.between(Instant.parse(told.get().getString("measuredAt")), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
    }
}
