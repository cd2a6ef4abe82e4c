package fr.societaire.telephone.web;

import fr.societaire.platform.web.BearerToken;
import fr.societaire.telephone.PhoneQueue;
import fr.societaire.telephone.domain.QueueReading;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * {@code POST /api/telephone/queue}: the telephone system says how long its queue is, {@code {"waiting":3,"seconds":360,
 * "measuredAt":"2026-11-23T09:05:00Z"}}. Bearer token; see docs/operations.md. 204, 400 for what is no queue, 404 without
 * the token.
 */
@WebServlet("/api/telephone/queue")
public class QueueServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    @Inject
    transient PhoneQueue queue;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!queue.opens(BearerToken.of(request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String body = new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
        QueueReading reading;
        try {
            reading = reading(body);
        } catch (IllegalArgumentException
                | DateTimeException
                | JsonException
                | ClassCastException
                | NullPointerException notAQueue) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        queue.measured(reading);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static QueueReading reading(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonObject told = reader.readObject();
            return new QueueReading(
                    told.getInt("waiting"),
                    Duration.ofSeconds(told.getInt("seconds")),
                    Instant.parse(told.getString("measuredAt")));
        }
    }
}
