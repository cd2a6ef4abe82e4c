package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What gets in the way of one who knows his password, or had a message in hand; each from there to the home page. */
@ExtendWith(Browsers.class)
class ObstaclesIT {
    private static final String NEW = "Brume-Légère-7-Voiles";
    private static final String TOULOUSE = "192.0.2.10";
    private static final String BARCELONA = "198.51.100.10";
    /** As many sign-ins for names nobody has as this machine's settings bear before a human check. */
    private static final String FAILURES = """
            async (number) => {
              const form = document.getElementById('connexion');
              for (let n = 0; n < 40; n++) {
                const fields = new URLSearchParams(new FormData(form));
                fields.set('identifiant', '7' + n + number);
                fields.set('valider', 'Se connecter');
                await fetch(form.action, { method: 'POST', body: fields });
              }
            }
            """;

    private final Sandbox sandbox = new Sandbox();
    private final Fleet odile = Fleet.of(1);

    @BeforeEach
    void odileHasAnAccount() {
        sandbox.resetClock();
        sandbox.forgetMessages();
        assertThat(new Imports().completed("odile-" + odile.number() + ".jsonl", odile.lines()))
                .contains("\"rejected\":0");
    }

    @AfterEach
    void today() {
        sandbox.resetClock();
    }

    @Test
    void an_old_code_is_called_old_and_the_newest_opens(Visit visit) {
        givesHerPassword(visit);
        String first = sandbox.codeMailedTo(odile.mail());
        sandbox.forgetMessages();
        sandbox.advanceClock(Duration.ofSeconds(61));
        visit.press("Envoyer un nouveau code par e-mail");
        String second = sandbox.codeMailedTo(odile.mail());
        visit.fill("Code de sécurité", first).press("Valider le code");
        assertThat(visit.text())
                .contains("Ce code a été remplacé par un plus récent.", "ACC-106", "Votre essai n’a pas été décompté");
        visit.isAccessible();
        visit.fill("Code de sécurité", second).press("Valider le code").arrivesAt("/espace");
    }

    @Test
    void a_code_that_does_not_arrive_comes_the_other_way(Visit visit) {
        givesHerPassword(visit);
        assertThat(visit.text()).contains("Le code n’arrive pas ?", "Vous pourrez demander un autre code dans");
        visit.press("Envoyer un nouveau code par SMS");
        assertThat(visit.text()).contains("Un code vient déjà de partir.");
        sandbox.advanceClock(Duration.ofSeconds(61));
        visit.press("Envoyer un nouveau code par SMS");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Code de sécurité", sandbox.codeTextedTo(odile.mobile()))
                .press("Valider le code")
                .arrivesAt("/espace");
    }

    @Test
    void an_expired_link_leads_to_another_that_works(Visit visit) {
        asksForALink(visit);
        String link = sandbox.linkMailedTo(odile.mail());
        sandbox.advanceClock(Duration.ofMinutes(31));
        visit.open(URI.create(link).getPath());
        assertThat(visit.text()).contains("Ce lien a expiré.", "ACC-107", "Votre mot de passe n’a pas changé.");
        visit.isAccessible().fitsSmallScreens();
        sandbox.forgetMessages();
        visit.follow("Recommencer").arrivesAt("/mot-de-passe-oublie");
        visit.fill("Identifiant", odile.number()).press("Recevoir un message");
        visit.open(URI.create(sandbox.linkMailedTo(odile.mail())).getPath());
        visit.fill("Nouveau mot de passe", NEW).press("Changer mon mot de passe");
        assertThat(visit.text()).contains("Votre mot de passe est changé.");
        sandbox.forgetMessages();
        givesPassword(visit, NEW);
        visit.fill("Code de sécurité", sandbox.codeMailedTo(odile.mail())).press("Valider le code");
        visit.arrivesAt("/coordonnees-a-verifier").press("Oui, ce sont les bonnes");
        visit.arrivesAt("/espace");
    }

    @Test
    void abroad_the_code_is_asked_for_and_that_is_all(Visit visit) {
        comesFrom(visit, TOULOUSE);
        givesHerPassword(visit);
        visit.page().getByLabel("Faire confiance à cet appareil").check();
        givesTheCode(visit);
        visit.open("/deconnexion").press("Me déconnecter");
        givesPassword(visit, MemberDayIT.PASSWORD);
        visit.arrivesAt("/espace");
        visit.open("/deconnexion").press("Me déconnecter");

        sandbox.advanceClock(Duration.ofHours(5));
        comesFrom(visit, BARCELONA);
        sandbox.forgetMessages();
        givesHerPassword(visit);
        givesTheCode(visit);
        assertThat(sandbox.mailHolding(odile.mail(), "/alerte/")).contains("/alerte/");
    }

    @Test
    void pasted_blanks_are_seen_and_taken_away(Visit visit) {
        visit.open("/connexion")
                .fill("Identifiant", " " + odile.number() + "\u00A0")
                .fill("Mot de passe", MemberDayIT.PASSWORD + " ");
        visit.button("Le retirer").click();
        visit.press("Se connecter").arrivesAt("/connexion-code");
        givesTheCode(visit);
    }

    @Test
    void from_a_network_that_failed_too_often_a_person_ticks_a_box_and_is_in(Visit visit) {
        comesFrom(visit, "192.0.2.77");
        visit.open("/connexion").fill("Mot de passe", "Pas-Le-Bon-1789!");
        visit.page().evaluate(FAILURES, odile.number());
        givesPassword(visit, MemberDayIT.PASSWORD);
        assertThat(visit.text())
                .contains("Une vérification est demandée.", "rien n’a été décompté", "Vérification humaine");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Mot de passe", MemberDayIT.PASSWORD);
        visit.page().locator("[data-human-box]").check();
        visit.page().getByText("C’est vérifié.").waitFor();
        visit.press("Se connecter").arrivesAt("/connexion-code");
        givesTheCode(visit);
    }

    private void asksForALink(Visit visit) {
        visit.open("/mot-de-passe-oublie").fill("Identifiant", odile.number()).press("Recevoir un message");
    }

    private void givesHerPassword(Visit visit) {
        givesPassword(visit, MemberDayIT.PASSWORD);
        visit.arrivesAt("/connexion-code");
    }

    private void givesPassword(Visit visit, String password) {
        visit.open("/connexion").fill("Identifiant", odile.number()).fill("Mot de passe", password);
        visit.press("Se connecter");
    }

    private void givesTheCode(Visit visit) {
        visit.fill("Code de sécurité", sandbox.codeMailedTo(odile.mail())).press("Valider le code");
        visit.arrivesAt("/espace");
        assertThat(visit.policyViolations()).isEmpty();
    }

    private static void comesFrom(Visit visit, String address) {
        visit.context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", address));
    }
}
