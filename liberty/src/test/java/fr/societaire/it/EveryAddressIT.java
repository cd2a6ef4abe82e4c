package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.it.PortalClient.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every address of the portal, those that refuse included. */
class EveryAddressIT {
    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final PortalClient stranger = new PortalClient();
    private final HttpClient program = LocalHttp.builder().build();

    /** Or leads to where its way begins: some are steps that are not reached so. */
    @ParameterizedTest
    @MethodSource("publicPages")
    void a_public_page_answers_and_is_protected(String address) {
        Answer page = stranger.get(address);
        assertThat(page.status()).isIn(200, 302, 303);
        isProtected(page.whole().headers());
    }

    @ParameterizedTest
    @MethodSource("memberPages")
    void a_member_page_sends_a_stranger_to_sign_in(String address) {
        Answer page = stranger.get(address);
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.next().getPath()).isEqualTo("/connexion");
        isProtected(page.whole().headers());
    }

    static Stream<String> publicPages() throws IOException {
        return Stream.concat(
                Stream.of(
                        "/",
                        "/conseiller/connexion",
                        "/conseiller/mot-de-passe-oublie",
                        "/conseiller/nouveau-mot-de-passe"),
                pages("public").filter(page -> !page.equals("/index")));
    }

    static Stream<String> memberPages() throws IOException {
        return Stream.concat(Stream.of("/contrat/AUT00012001", "/paiement/nothing"), pages("member"));
    }

    /** The addresses of all pages of a layout: a new one is asked for without being listed here. */
    private static Stream<String> pages(String layout) throws IOException {
        String template = "template=\"/WEB-INF/layout/" + layout + ".xhtml\"";
        try (Stream<Path> files = Files.list(Path.of("../account-web/src/main/webapp"))) {
            List<String> found = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                if (Files.readString(file).contains(template)) {
                    found.add("/" + file.getFileName().toString().replace(".xhtml", ""));
                }
            }
            assertThat(found).as("pages of %s", layout).hasSizeGreaterThan(15);
            return found.stream().sorted();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conseiller/accueil",
                "/conseiller/recherche/nothing",
                "/conseiller/dossier/nothing",
                "/conseiller/verification/nothing",
                "/conseiller/code-support",
                "/conseiller/engagements",
                "/conseiller/validations",
                "/conseiller/pieces",
                "/conseiller/piece/10000001/nothing",
                "/conseiller/justificatif/nothing/BANK",
                "/conseiller/rendez-vous",
                "/conseiller/rappels",
                "/conseiller/prendre-rendez-vous/nothing",
                "/conseiller/vue/espace",
                "/conseiller/vue/non-visible",
                "/conseiller/reponses"
            })
    void a_page_of_the_desk_sends_a_stranger_to_the_sign_in_of_the_desk(String address) {
        Answer page = stranger.get(address);
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.next().getPath()).isEqualTo("/conseiller/connexion");
        isProtected(page.whole().headers());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404",
        "GET, /index, 404",
        "GET, /index.xhtml, 404",
        "GET, /connexion.xhtml, 404",
        "GET, /WEB-INF/web.xml, 404",
        "GET, /.git/config, 404",
        "GET, /api/nothing, 404",
        "GET, /metrics, 404",
        "PUT, /connexion, 405",
        "DELETE, /connexion, 405",
        "OPTIONS, /, 405",
        "POST, /connexion, 403"
    })
    void a_refusal_is_a_page_of_ours_and_is_protected(String method, String address, int status) throws Exception {
        var answer = program.send(
                HttpRequest.newBuilder(Addresses.PORTAL.resolve(address))
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContainIgnoringCase("exception", "liberty", "jakarta", "mojarra");
        isProtected(answer.headers());
    }

    /** The server itself refuses it, before anything of ours is asked. */
    @Test
    void nothing_sent_is_echoed() throws IOException, InterruptedException {
        var answer = program.send(
                HttpRequest.newBuilder(Addresses.PORTAL)
                        .method("TRACE", BodyPublishers.noBody())
                        .header("X-Sent", "0123456789")
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("0123456789");
    }

    @Test
    void another_name_is_not_ours() throws IOException, InterruptedException {
        URI byNumber = URI.create("https://127.0.0.1:" + Addresses.PORTAL.getPort() + "/connexion");
        var answer = program.send(HttpRequest.newBuilder(byNumber).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(421);
        isProtected(answer.headers());
    }

    private static void isProtected(HttpHeaders headers) {
        ON_EVERY_ANSWER.forEach(
                (name, value) -> assertThat(headers.firstValue(name)).as(name).contains(value));
        String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
        assertThat(policy.replaceAll("style-src[^;]*", "")).doesNotContain("unsafe");
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(headers.allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("Secure", "HttpOnly"));
    }
}
