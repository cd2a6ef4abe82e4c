package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paul signs in from where he always does, from elsewhere, and from behind a mask; and looks after his access. */
@ExtendWith(Browsers.class)
class MySecurityIT {
    private static final String PAUL = "10000010";
    private static final String EMAIL = "paul.girard@example.fr";
    private static final String TOULOUSE = "192.0.2.10";
    private static final String BARCELONA = "198.51.100.10";
    private static final String MASKED = "198.18.1.10";
    private static final Fleet ODILE = Fleet.of(1);

    private final Imports imports = new Imports();
    private final Sandbox sandbox = new Sandbox();

    @BeforeEach
    void quietWorld() {
        sandbox.noFaults();
        sandbox.resetClock();
        sandbox.forgetMessages();
    }

    @AfterEach
    void today() {
        sandbox.resetClock();
    }

    @Test
    void his_security_pages_tell_what_happens_and_end_it(Visit visit) {
        signsIn(visit, TOULOUSE);
        visit.open("/securite").isAccessible().fitsSmallScreens();
        visit.photograph(Path.of("target/pictures/securite.png"));
        assertThat(visit.text()).contains("Ma sécurité", "Connexion réussie", "Toulouse, France");
        for (String page : List.of("historique", "sessions", "appareils", "voyages", "mot-de-passe")) {
            visit.open("/securite-" + page).isAccessible().fitsSmallScreens();
            assertThat(visit.path()).isEqualTo("/securite-" + page);
            visit.photograph(Path.of("target/pictures/securite-" + page + ".png"));
        }
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void a_masked_network_is_refused_in_words_with_a_code_and_home_is_let_in(Visit visit) {
        from(visit, MASKED);
        submits(visit, PAUL);
        visit.arrivesAt("/connexion-refusee");
        visit.isAccessible().fitsSmallScreens();
        visit.photograph(Path.of("target/pictures/connexion-refusee.png"));
        assertThat(visit.text())
                .contains("réseau masqué", "ACC-103", "Vos essais ne sont pas en cause", "Désactivez votre VPN")
                .containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}")
                .doesNotContain("ANONYMISING", "Amsterdam");
        signsIn(visit, TOULOUSE);
        assertThat(visit.path()).isEqualTo("/espace");
    }

    @Test
    void a_journey_is_announced_and_cancelled(Visit visit) {
        signsIn(visit, TOULOUSE);
        visit.open("/securite-voyages");
        visit.press("Annoncer ce voyage");
        assertThat(visit.text()).contains("Choisissez un pays.");
        visit.page().selectOption("#pays", "ES");
        visit.fill(
                "Premier jour",
                LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1).toString());
        visit.fill(
                "Dernier jour",
                LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(8).toString());
        visit.press("Annoncer ce voyage");
        assertThat(visit.text()).contains("Bon voyage", "Espagne");
        visit.isAccessible();
        visit.press("Annuler");
        assertThat(visit.text()).contains("Ce voyage est annulé.").doesNotContain("Voyages annoncés");
    }

    @Test
    void an_alert_closes_the_space_by_a_button_and_not_by_its_link(Visit visit, Visit thief) {
        assertThat(imports.completed("alert.jsonl", ODILE.lines())).contains("\"rejected\":0");
        signsIn(visit, ODILE.number(), ODILE.mail(), TOULOUSE);
        // Long enough to have gone there: sooner it is refused.
        sandbox.advanceClock(Duration.ofHours(5));
        signsIn(thief, ODILE.number(), ODILE.mail(), BARCELONA);
        visit.open(URI.create(sandbox.mailHolding(ODILE.mail(), "/alerte/")).getPath());
        visit.arrivesAt("/ce-n-etait-pas-moi");
        visit.isAccessible().fitsSmallScreens();
        visit.photograph(Path.of("target/pictures/ce-n-etait-pas-moi.png"));
        thief.open("/securite");
        assertThat(thief.path()).isEqualTo("/securite");

        visit.press("Fermer mon espace");
        assertThat(visit.text()).contains("Votre espace est fermé à tout le monde.", "cnil.fr");
        visit.isAccessible();
        thief.open("/securite");
        assertThat(thief.path()).isEqualTo("/connexion");
    }

    private void signsIn(Visit visit, String address) {
        signsIn(visit, PAUL, EMAIL, address);
    }

    private void signsIn(Visit visit, String number, String email, String address) {
        from(visit, address);
        sandbox.forgetMessages();
        submits(visit, number);
        visit.arrivesAt("/connexion-code");
        visit.fill("Code de sécurité", sandbox.codeMailedTo(email)).press("Valider le code");
        visit.arrivesAt("/espace");
    }

    private static void from(Visit visit, String address) {
        visit.context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", address));
    }

    private static void submits(Visit visit, String number) {
        visit.open("/connexion")
                .fill("Identifiant", number)
                .fill("Mot de passe", MemberDayIT.PASSWORD)
                .press("Se connecter");
    }
}
