package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The self-service ways back in, each from the broken state to the home page. */
@ExtendWith(Browsers.class)
class WaysBackIT {
    private static final String CLAIRE = "claire.rousseau@example.fr";

    private static final String NEW = "Brume-Légère-7-Voiles";

    private final Sandbox sandbox = new Sandbox();
    private final Imports imports = new Imports();

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
    void claire_forgot_her_number_and_comes_home_with_it(Visit visit) {
        visit.open("/recuperation").isAccessible().fitsSmallScreens();
        visit.follow("Je ne connais plus mon identifiant").arrivesAt("/identifiant-oublie");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Prénom", "CLAIRE").fill("Nom", "rousseau");
        visit.fill("Date de naissance", "15/08/1982").fill("Code postal", "67000");
        visit.press("Recevoir mon identifiant").arrivesAt("/identifiant-oublie-envoye");
        visit.isAccessible().fitsSmallScreens();
        String mail = Eventually.present(
                "the mail with the number",
                () -> sandbox.mail(CLAIRE).asList().stream()
                        .map(found -> found.getAsJsonObject().get("text").getAsString())
                        .filter(text -> text.contains("C’est votre numéro de sociétaire"))
                        .findFirst(),
                15);
        assertThat(visit.text()).doesNotContain("10000009");
        String number = mail.replaceAll("(?s).*sociétaire : (\\d+).*", "$1");
        sandbox.forgetMessages();
        new PortalClient().signedIn(number, MemberDayIT.PASSWORD, CLAIRE, sandbox);
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void marc_is_locked_opens_his_access_again_and_comes_home(Visit visit) {
        imports.completed("marc.jsonl", member("10000982", "Marc", "06 39 98 09 82", false));
        for (int n = 0; n < 4; n++) {
            signIn(visit, "10000982", "Pas-Le-Bon-1789!" + n);
        }
        assertThat(visit.text()).contains("ACC-102");
        assertThat(Eventually.present(
                        "the message that the access is locked",
                        () -> sandbox.sms("+33639980982").asList().stream()
                                .map(found ->
                                        found.getAsJsonObject().get("text").getAsString())
                                .filter(text -> text.contains("suspendu"))
                                .findFirst(),
                        15))
                .contains("/deblocage");
        sandbox.forgetMessages();

        visit.open("/deblocage").isAccessible().fitsSmallScreens();
        visit.fill("Identifiant", "10000982");
        visit.page().getByLabel("Un code, par SMS").check();
        visit.press("Recevoir un message").arrivesAt("/mot-de-passe-oublie-code");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Code reçu par SMS", sandbox.codeTextedTo("+33639980982")).press("Valider le code");
        visit.fill("Nouveau mot de passe", NEW).press("Changer mon mot de passe");
        assertThat(visit.text()).contains("Votre mot de passe est changé.");

        comesIn(visit, "10000982", NEW, "+33639980982").arrivesAt("/coordonnees-a-verifier");
        assertThat(visit.text()).contains("06 •• •• •• 82");
        visit.isAccessible().fitsSmallScreens();
        visit.open("/contrats").arrivesAt("/coordonnees-a-verifier");
        visit.press("Oui, ce sont les bonnes").arrivesAt("/espace");
        visit.open("/contrats").arrivesAt("/contrats");
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void a_password_the_insurer_gave_opens_nothing_but_the_page_where_another_is_chosen(Visit visit) {
        imports.completed("odile.jsonl", member("10000983", "Odile", "06 39 98 09 83", true));
        comesIn(visit, "10000983", MemberDayIT.PASSWORD, "+33639980983").arrivesAt("/mot-de-passe-a-changer");
        visit.isAccessible().fitsSmallScreens();
        visit.open("/espace").arrivesAt("/mot-de-passe-a-changer");
        visit.fill("Nouveau mot de passe", MemberDayIT.PASSWORD).press("Changer mon mot de passe");
        assertThat(visit.text()).contains("Vous avez déjà eu ce mot de passe.");
        visit.isAccessible();
        visit.fill("Nouveau mot de passe", NEW).press("Changer mon mot de passe");
        assertThat(visit.text()).contains("Votre mot de passe est changé.");
        comesIn(visit, "10000983", NEW, "+33639980983").arrivesAt("/espace");
    }

    private Visit comesIn(Visit visit, String number, String password, String mobile) {
        sandbox.forgetMessages();
        signIn(visit, number, password);
        return visit.fill("Code de sécurité", sandbox.codeTextedTo(mobile)).press("Valider le code");
    }

    private static void signIn(Visit visit, String number, String password) {
        visit.open("/connexion").fill("Identifiant", number).fill("Mot de passe", password);
        visit.press("Se connecter");
    }

    /** Of the demonstration's password. */
    private static String member(String number, String name, String mobile, boolean mustChange) {
        return """
                {"v":1,"type":"member","number":"%1$s","firstName":"%2$s","lastName":"Levant","bornOn":"1979-06-06","address":{"postcode":"29200"},"contacts":[{"kind":"MOBILE","value":"%3$s","verified":true,"primary":true}]}
                {"v":1,"type":"account","member":"%1$s","passwordHash":"$argon2id$v=19$m=19456,t=2,p=1$QTmZ8UoXre9dQs4sxz6yDg$Nty1gJ61n1cUpNzj0RD3EPPWEMFJGIvPy5Nqap0V0Gc","mustChangePassword":%4$s}
                """.formatted(number, name, mobile, mustChange);
    }

    @Test
    void whoever_is_described_the_answer_is_the_same_page(Visit visit) {
        visit.open("/identifiant-oublie").fill("Prénom", "Personne").fill("Nom", "Nulle-Part");
        visit.fill("Date de naissance", "01/01/1970").fill("Code postal", "99999");
        visit.press("Recevoir mon identifiant").arrivesAt("/identifiant-oublie-envoye");
        assertThat(visit.text()).contains("Si ces informations sont celles d’un sociétaire");
    }

    @Test
    void a_message_that_does_not_come_is_asked_for_again_after_a_minute(Visit visit) {
        visit.open("/mot-de-passe-oublie").fill("Identifiant", "99999999").press("Recevoir un message");
        visit.press("Envoyer un autre message");
        assertThat(visit.text()).contains("Un message vient déjà d’être demandé.");
        visit.isAccessible().fitsSmallScreens();
        sandbox.advanceClock(Duration.ofSeconds(61));
        visit.press("Envoyer un autre message").arrivesAt("/mot-de-passe-oublie-code");
        assertThat(visit.text()).doesNotContain("vient déjà");
        visit.open("/recuperation");
        assertThat(visit.text()).contains("Votre demande en cours");
        visit.isAccessible().fitsSmallScreens();
    }
}
