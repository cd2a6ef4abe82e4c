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

    private final Sandbox sandbox = new Sandbox();

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
