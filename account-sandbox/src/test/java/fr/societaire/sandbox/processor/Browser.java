package fr.societaire.sandbox.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The member's browser: fills the forms in, and stops where it is redirected so that tests see where. */
final class Browser {
    private final URI site;
    private final HttpClient client = HttpClient.newHttpClient();

    Browser(URI site) {
        this.site = site;
    }

    HttpResponse<String> open(String address) {
        return send(HttpRequest.newBuilder(site.resolve(address)).build());
    }

    HttpResponse<String> submit(String address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(site.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> send(String method, String address, String json) {
        return send(HttpRequest.newBuilder(site.resolve(address))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** What a merchant's own program gets, without the official client. */
    HttpResponse<String> api(String method, String address, String key) {
        return send(HttpRequest.newBuilder(site.resolve(address))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Types a card on the hosted page; the address it leads to. */
    String pay(String session, TestCard card) {
        String cvc = card.number().startsWith("3") ? "1234" : "123";
        return submit("/pay/" + session, Map.of("number", card.number(), "expiry", "12/40", "cvc", cvc))
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("The hosted page led nowhere"));
    }

    /** Answers the bank; the address it leads to. */
    String answer(String challenge, String decision) {
        return submit(challenge, Map.of("decision", decision))
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("The bank's page led nowhere"));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
