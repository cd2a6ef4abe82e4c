package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Back in after a lost password, and in for the first time: mail and text messages over the real wires. */
@ExtendWith(Browsers.class)
class GettingInIT {
    private static final String NEW = "Brume-Légère-7-Voiles";
    private static final String SOPHIE = "sophie.garnier@example.fr";
    private static final String HENRI = "henri.moreau@example.fr";
    private static final String PAULS_MOBILE = "+33639980010";
    private static final String NADIAS_MOBILE = "+33639980005";

    private final Sandbox sandbox = new Sandbox();
    private final HttpClient scanner = LocalHttp.builder().build();

    @BeforeEach
    void quietWorld() {
        sandbox.resetClock();
        sandbox.forgetMessages();
    }

    @AfterEach
    void today() {
        sandbox.resetClock();
    }

    @Test
    void sophie_lost_her_password_and_follows_the_link(Visit visit) throws Exception {
        visit.open("/connexion").follow("Mot de passe oublié ?");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Identifiant", SOPHIE).press("Recevoir un message");
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Si un compte correspond, un message vient de partir.");
        URI link = URI.create(sandbox.linkMailedTo(SOPHIE));
        for (String method : List.of("HEAD", "GET", "HEAD", "GET")) {
            assertThat(scanned(link, method)).isEqualTo("/mot-de-passe-oublie-nouveau");
        }

        visit.page().navigate(link.toString());
        visit.arrivesAt("/mot-de-passe-oublie-nouveau");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Nouveau mot de passe", "Sophie1987").press("Changer mon mot de passe");
        assertThat(visit.text()).contains("Ce mot de passe ne suit pas encore toutes les règles.");
        visit.isAccessible();
        visit.fill("Nouveau mot de passe", NEW).press("Changer mon mot de passe");
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Votre mot de passe est changé.");

        visit.page().navigate(link.toString());
        assertThat(visit.text()).contains("Ce lien a déjà servi.", "ACC-108");
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.policyViolations()).isEmpty();
        sandbox.forgetMessages();
        visit.open("/connexion")
                .fill("Identifiant", "10000007")
                .fill("Mot de passe", NEW)
                .press("Se connecter");
        visit.fill("Code de sécurité", sandbox.codeMailedTo(SOPHIE)).press("Valider le code");
        visit.arrivesAt("/coordonnees-a-verifier")
                .press("Oui, ce sont les bonnes")
                .arrivesAt("/espace");
        String token = link.getPath().substring("/lien/".length());
        MemberDayIT.nothingSecretIsWritten(List.of(token, NEW), List.of());
    }

    @Test
    void paul_prefers_a_code_by_text_message(Visit visit) throws IOException {
        visit.open("/mot-de-passe-oublie").fill("Identifiant", "1000 0010");
        visit.page().getByLabel("Un code, par SMS").check();
        visit.press("Recevoir un message");
        String code = sandbox.codeTextedTo(PAULS_MOBILE);
        String wrong = code.equals("000000") ? "000001" : "000000";
        visit.fill("Code reçu par SMS", wrong).press("Valider le code");
        assertThat(visit.text()).contains("Code incorrect.", "Il vous reste 4 essais", "ACC-104");
        visit.isAccessible();
        visit.fill("Code reçu par SMS", code).press("Valider le code");
        visit.fill("Nouveau mot de passe", NEW).press("Changer mon mot de passe");
        assertThat(visit.text()).contains("Votre mot de passe est changé.");
        MemberDayIT.nothingSecretIsWritten(List.of(code, NEW), visit.addresses());
    }

    @Test
    void a_link_is_replaced_by_a_newer_one_and_ends_after_half_an_hour() {
        URI first = asked(HENRI);
        sandbox.forgetMessages();
        URI second = asked(HENRI);
        var browser = new PortalClient();
        assertThat(browser.get(first).status()).isEqualTo(303);
        assertThat(browser.open("/mot-de-passe-oublie-nouveau").text()).contains("Ce lien ne sert plus.", "ACC-106");
        assertThat(browser.get(second).status()).isEqualTo(303);
        assertThat(browser.open("/mot-de-passe-oublie-nouveau").text()).contains("Choisissez un nouveau mot de passe");
        sandbox.advanceClock(Duration.ofMinutes(30).plusSeconds(1));
        assertThat(browser.open("/mot-de-passe-oublie-nouveau").text()).contains("Ce lien a expiré.", "ACC-107");
    }

    @Test
    void nadia_comes_for_the_first_time(Visit visit) throws IOException {
        visit.open("/premiere-connexion").isAccessible().fitsSmallScreens();
        visit.fill("Numéro de sociétaire", "10000005").fill("Date de naissance", "30/05/2001");
        visit.fill("Code postal", "35001").press("Continuer");
        assertThat(visit.text()).contains("Ces informations ne correspondent à aucun espace à ouvrir.");
        visit.isAccessible();
        visit.fill("Numéro de sociétaire", "1000 0005").fill("Date de naissance", "30052001");
        visit.fill("Code postal", "35000").press("Continuer");
        visit.isAccessible().fitsSmallScreens();
        visit.press("Par SMS : 06 •• •• •• 05");
        visit.isAccessible().fitsSmallScreens();
        String code = sandbox.codeTextedTo(NADIAS_MOBILE);
        visit.fill("Code de sécurité", code).press("Valider le code");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Nouveau mot de passe", NEW).press("Ouvrir mon espace");
        visit.arrivesAt("/premiers-pas");
        assertThat(visit.text()).contains("Sociétaire n° 10000005");
        String test = takesFirstSteps(visit);
        assertThat(visit.policyViolations()).isEmpty();
        MemberDayIT.nothingSecretIsWritten(List.of(code, test, NEW), visit.addresses());
    }

    /** What follows a first connection, until home proposes it no more. Returns the code that was sent. */
    private String takesFirstSteps(Visit visit) {
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Toujours les bons ?", "n•••@e•••.fr", "06 •• •• •• 05");
        assertThat(visit.page().locator("input[value='Passer cette étape']").count())
                .isEqualTo(3);
        visit.press("Oui, ils sont à jour");
        visit.open("/espace").isAccessible();
        visit.follow("Terminer mes premiers pas").arrivesAt("/premiers-pas");
        assertThat(visit.text()).doesNotContain("Toujours les bons ?").contains("Fait");
        var paper = visit.page()
                .waitForDownload(
                        () -> visit.button("Télécharger mon attestation").click());
        assertThat(paper.suggestedFilename()).endsWith(".pdf");
        sandbox.forgetMessages();
        visit.open("/premiers-pas").press("Essayer par SMS : 06 •• •• •• 05");
        visit.isAccessible().fitsSmallScreens();
        String code = sandbox.codeTextedTo(NADIAS_MOBILE);
        visit.fill("Code de sécurité", code.equals("000000") ? "000001" : "000000")
                .press("Valider le code");
        assertThat(visit.text()).contains("Code incorrect.", "Il vous reste 4 essais", "ACC-104");
        visit.isAccessible();
        visit.fill("Code de sécurité", code).press("Valider le code");
        assertThat(visit.text()).contains("C’est tout : votre espace est prêt.");
        visit.isAccessible().fitsSmallScreens();
        visit.follow("Aller à mon espace").arrivesAt("/espace");
        assertThat(visit.text()).contains("Mes contrats").doesNotContain("premiers pas");
        return code;
    }

    private URI asked(String mail) {
        asked(mail, new PortalClient());
        return URI.create(sandbox.linkMailedTo(mail));
    }

    private static PortalClient.Answer asked(String identifier, PortalClient browser) {
        var form = browser.open("/mot-de-passe-oublie").formWith("Recevoir un message");
        Map<String, String> fields = form.filled("Recevoir un message", Map.of("Identifiant", identifier));
        fields.put("canal", "EMAIL_LINK");
        return browser.post(form.action(), fields);
    }

    /** What a mail scanner is answered. */
    private String scanned(URI link, String method) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(link).method(method, HttpRequest.BodyPublishers.noBody());
        var answer = scanner.send(request.build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
