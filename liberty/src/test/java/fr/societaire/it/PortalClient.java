package fr.societaire.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser without a screen and without scripts: keeps cookies, follows no redirect by itself, fills the forms of the
 * pages it reads. One per visitor.
 */
final class PortalClient {
    private final HttpClient http =
            LocalHttp.builder().cookieHandler(new CookieManager()).build();
    private final URI portal;

    PortalClient() {
        this(Addresses.PORTAL);
    }

    /** Visits the portal at another address. */
    PortalClient(URI portal) {
        this.portal = portal;
    }

    /** An answer, and where it came from. */
    record Answer(URI address, int status, String body, String location, HttpResponse<String> whole) {
        /** The text a reader sees, blanks made one. */
        String text() {
            return HtmlForm.text(body);
        }

        /** Where a redirect leads. */
        URI next() {
            if (location == null) {
                throw new AssertionError(address + " answered " + status + " and leads nowhere: " + text());
            }
            return address.resolve(location);
        }

        /** The form that has this button. */
        HtmlForm formWith(String button) {
            return HtmlForm.withButton(address, body, button);
        }
    }

    Answer get(String path) {
        return get(portal.resolve(path));
    }

    Answer get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    /** As {@link #get}, going on while told to. */
    Answer open(String path) {
        Answer answer = get(path);
        for (int hops = 0; answer.location() != null && hops < 10; hops++) {
            answer = get(answer.next());
        }
        return answer;
    }

    Answer post(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin(address))
                .POST(BodyPublishers.ofString(body)));
    }

    /** Presses a button of a page. */
    Answer press(Answer page, String button, Map<String, String> typed) {
        HtmlForm form = page.formWith(button);
        return post(form.action(), form.filled(button, typed));
    }

    /** As {@link #press}, then on to the page it leads to. */
    Answer pressAndGo(Answer page, String button, Map<String, String> typed) {
        Answer answer = press(page, button, typed);
        for (int hops = 0; answer.location() != null && hops < 10; hops++) {
            answer = get(answer.next());
        }
        return answer;
    }

    /** Signs in with password and mailed code. */
    PortalClient signedIn(String member, String password, String mail, Sandbox sandbox) {
        sandbox.forgetMessages();
        Answer page = open("/connexion");
        page = pressAndGo(page, "Se connecter", Map.of("Identifiant", member, "Mot de passe", password));
        page = pressAndGo(page, "Valider le code", Map.of("Code de sécurité", sandbox.codeMailedTo(mail)));
        if (open("/paiements").status() != 200) {
            throw new AssertionError("not signed in: " + page.text());
        }
        return this;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            return new Answer(
                    answer.uri(),
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(null),
                    answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
