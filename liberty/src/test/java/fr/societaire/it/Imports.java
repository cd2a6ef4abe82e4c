package fr.societaire.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operator's command, as a program on another machine would call it. */
final class Imports {
    private static final String TOKEN = "local-operator-token";
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private final HttpClient http = LocalHttp.builder().build();

    /** Sends a file and waits until it is in; what the portal tells of it at the end. */
    String completed(String name, String content) {
        HttpResponse<String> sent = send("?name=" + name, TOKEN, content);
        if (sent.statusCode() != 202) {
            throw new AssertionError("the import was answered with " + sent.statusCode());
        }
        Matcher id = ID.matcher(sent.body());
        if (!id.find()) {
            throw new AssertionError("no number in " + sent.body());
        }
        return Eventually.present(
                "the end of import " + id.group(1),
                () -> Optional.of(follow("/" + id.group(1), TOKEN).body()).filter(body -> body.contains("COMPLETED")),
                90);
    }

    HttpResponse<String> send(String path, String token, String content) {
        return answer(request(path, token).POST(BodyPublishers.ofString(content)));
    }

    HttpResponse<String> follow(String path, String token) {
        return answer(request(path, token).GET());
    }

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(Addresses.PORTAL + "/api/operator/imports" + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
