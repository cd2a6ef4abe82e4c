package fr.societaire.it;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outside world, asked by its JSON addresses. */
final class Sandbox {
    private static final Pattern SIX_DIGITS = Pattern.compile("(?<![\\w-])(\\d{3})[ \u00a0\u202f]?(\\d{3})(?!\\d)");
    private static final Pattern LINK = Pattern.compile("https://\\S+");

    private final HttpClient http = LocalHttp.builder().build();

    JsonArray mail(String to) {
        return get("/api/mail?to=" + encoded(to)).getAsJsonArray();
    }

    JsonArray sms(String to) {
        return get("/api/sms?to=" + encoded(to)).getAsJsonArray();
    }

    JsonArray charges() {
        return get("/api/processor/charges").getAsJsonArray();
    }

    void faults(String json) {
        send("PUT", "/api/processor/faults", json);
    }

    void noFaults() {
        send("DELETE", "/api/processor/faults", "");
    }

    /** Where the processor's notifications go from now on. */
    void notify(URI address) {
        send("PUT", "/api/processor/webhook-target", "{\"address\":\"" + address + "\"}");
    }

    /** They go to the server under test again. */
    void notifyAsConfigured() {
        send("DELETE", "/api/processor/webhook-target", "");
    }

    void advanceClock(Duration by) {
        send("PUT", "/api/clock", "{\"advance\":\"" + by + "\"}");
    }

    /** What time it is there and in the portal. */
    Instant now() {
        return Instant.parse(get("/api/clock").getAsJsonObject().get("now").getAsString());
    }

    void resetClock() {
        send("PUT", "/api/clock", "{\"reset\":true}");
    }

    void forgetMessages() {
        send("DELETE", "/api/messages", "");
    }

    /** The six digits of the newest mail that has any, once there is one: others may come in between. */
    String codeMailedTo(String address) {
        return Eventually.present(
                "a mail with a code to " + address,
                () -> mail(address).asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .flatMap(mail -> code(mail).stream())
                        .findFirst(),
                15);
    }

    /** The six digits of the newest text message that has any, once there is one: others may come in between. */
    String codeTextedTo(String number) {
        return Eventually.present(
                "a text message with a code to " + number,
                () -> sms(number).asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .flatMap(text -> code(text).stream())
                        .findFirst(),
                15);
    }

    /** The first address in the newest mail, once there is one. */
    String linkMailedTo(String address) {
        JsonObject mail = Eventually.present("a mail to " + address, () -> newest(mail(address)), 15);
        Matcher link = LINK.matcher(mail.get("text").getAsString());
        if (!link.find()) {
            throw new AssertionError("no link in: " + mail.get("subject"));
        }
        return link.group();
    }

    /** The first address that holds this path in any mail to him, once there is one. */
    String mailHolding(String address, String path) {
        Pattern link = Pattern.compile("https://\\S+" + Pattern.quote(path) + "\\S+");
        return Eventually.present(
                "a mail with " + path + " to " + address,
                () -> mail(address).asList().stream()
                        .map(mail ->
                                link.matcher(mail.getAsJsonObject().get("text").getAsString()))
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .findFirst(),
                15);
    }

    /** The first address that holds this path in any text message to him, once there is one. */
    String smsHolding(String number, String path) {
        Pattern link = Pattern.compile("https://\\S+" + Pattern.quote(path) + "\\S+");
        return Eventually.present(
                "a text message with " + path + " to " + number,
                () -> sms(number).asList().stream()
                        .map(text ->
                                link.matcher(text.getAsJsonObject().get("text").getAsString()))
                        .filter(Matcher::find)
                        .map(Matcher::group)
                        .findFirst(),
                15);
    }

    /** The telephone system tells its queue; what the portal answers. */
    int queue(int waiting, int seconds) {
        String told = "{\"waiting\":%d,\"seconds\":%d}".formatted(waiting, seconds);
        return JsonParser.parseString(send("PUT", "/api/queue", told).body())
                .getAsJsonObject()
                .get("status")
                .getAsInt();
    }

    /** Accounts whose debits come back: reason in ISO 20022 → number. */
    Map<String, String> accountsThatRefuse() {
        Map<String, String> accounts = new TreeMap<>();
        get("/api/bank/accounts")
                .getAsJsonArray()
                .forEach(one -> accounts.put(
                        one.getAsJsonObject().get("code").getAsString(),
                        one.getAsJsonObject().get("iban").getAsString()));
        return accounts;
    }

    private static Optional<JsonObject> newest(JsonArray messages) {
        return messages.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get(0).getAsJsonObject());
    }

    /** The digits a link may hold are no code. */
    private static Optional<String> code(JsonObject message) {
        Matcher code = SIX_DIGITS.matcher(
                LINK.matcher(message.get("text").getAsString()).replaceAll(""));
        return code.find() ? Optional.of(code.group(1) + code.group(2)) : Optional.empty();
    }

    private JsonElement get(String path) {
        return JsonParser.parseString(send("GET", path, "").body());
    }

    private HttpResponse<String> send(String method, String path, String json) {
        var request = HttpRequest.newBuilder(Addresses.SANDBOX.resolve(path))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(
                        method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
