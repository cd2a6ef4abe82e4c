package fr.societaire.sandbox.processor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Whoever is told: keeps the notifications, and may refuse the first ones. */
final class Merchant implements AutoCloseable {
    record Notification(String signature, String body) {}

    private final HttpServer server;
    private final BlockingQueue<Notification> received = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();

    Merchant() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/notifications");
    }

    void refuseNext(int count) {
        refusals.set(count);
    }

    Notification next() throws InterruptedException {
        Notification notification = received.poll(10, TimeUnit.SECONDS);
        if (notification == null) {
            throw new AssertionError("No notification came");
        }
        return notification;
    }

    List<Notification> next(int count) throws InterruptedException {
        List<Notification> notifications = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notifications.add(next());
        }
        return notifications;
    }

    boolean hasNothing() {
        return received.isEmpty();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Notification(exchange.getRequestHeaders().getFirst("Stripe-Signature"), body));
            exchange.sendResponseHeaders(refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 500 : 200, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
