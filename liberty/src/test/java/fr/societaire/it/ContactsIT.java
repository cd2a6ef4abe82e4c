package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Odile changes her e-mail address herself; or somebody else does, and she refuses it from the mailbox she still has. */
@ExtendWith(Browsers.class)
class ContactsIT {
    private static final String PASSWORD = "Marée-Haute-2026!";
    private static final Duration DELAY = Duration.ofDays(3);

    private final Sandbox sandbox = new Sandbox();
    private final Fleet odile = Fleet.of(1);
    private final String newMail = "nouvelle" + odile.number() + "@example.fr";

    @BeforeEach
    void odile_has_an_account() {
        sandbox.resetClock();
        sandbox.forgetMessages();
        assertThat(new Imports().completed("contacts" + odile.number() + ".jsonl", odile.lines()))
                .contains("\"rejected\":0");
    }

    @AfterEach
    void today() {
        sandbox.resetClock();
    }

    @Test
    void a_change_is_announced_and_refused_from_another_window(Visit visit, Visit other) {
        signsIn(visit, odile.number(), odile.mail());
        visit.open("/securite").follow("Mes coordonnées").arrivesAt("/mes-coordonnees");
        visit.isAccessible().fitsSmallScreens();
        visit.photograph(Path.of("target/pictures/mes-coordonnees.png"));
        changesMail(visit);
        visit.isAccessible().fitsSmallScreens();
        visit.photograph(Path.of("target/pictures/mes-coordonnees-en-cours.png"));
        assertThat(visit.text()).contains("n•••@e•••.fr prendra effet le", "Un changement est en cours.");

        other.page().navigate(sandbox.mailHolding(odile.mail(), "/refus/"));
        other.arrivesAt("/refuser-coordonnees");
        other.isAccessible().fitsSmallScreens();
        other.photograph(Path.of("target/pictures/refuser-coordonnees.png"));
        assertThat(other.text())
                .contains("Une autre adresse e-mail a été indiquée")
                .doesNotContain(newMail);
        other.press("Refuser le changement");
        assertThat(other.text()).contains("Le changement est refusé.");
        other.isAccessible().fitsSmallScreens();
        visit.open("/mes-coordonnees");
        assertThat(visit.text()).doesNotContain("n•••@e•••.fr");

        other.press("Fermer mon espace");
        assertThat(other.text())
                .contains("Votre espace est fermé à tout le monde.")
                .containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}");
        other.isAccessible().fitsSmallScreens();
        visit.open("/mes-coordonnees").arrivesAt("/connexion");
        // Ended from elsewhere, with a notice in the HTTP session: the sign-in is there all the same.
        assertThat(visit.button("Se connecter").isVisible()).isTrue();
        assertThat(visit.policyViolations()).isEmpty();
        assertThat(other.policyViolations()).isEmpty();
    }

    @Test
    void three_days_later_the_next_code_goes_to_the_new_address(Visit visit) {
        signsIn(visit, odile.number(), odile.mail());
        // The second factor of the sign-in is not recent any more: she shows one again.
        sandbox.advanceClock(Duration.ofMinutes(6));
        visit.open("/mes-coordonnees").follow("Changer mon adresse e-mail").arrivesAt("/confirmer");
        sandbox.forgetMessages();
        visit.press("Recevoir un code par e-mail");
        visit.fill("Code de confirmation", sandbox.codeMailedTo(odile.mail()))
                .press("Confirmer")
                .arrivesAt("/mes-coordonnees-changer");
        changesMail(visit);

        sandbox.advanceClock(DELAY.plusMinutes(6));
        assertThat(Eventually.present(
                        "the news of it",
                        () -> sandbox.mail(newMail).asList().stream()
                                .map(mail ->
                                        mail.getAsJsonObject().get("subject").getAsString())
                                .filter(subject -> subject.contains("a pris effet"))
                                .findFirst(),
                        60))
                .contains("adresse e-mail");
        sandbox.forgetMessages();
        signsIn(visit, newMail, newMail);
        assertThat(sandbox.mail(odile.mail())).isEmpty();
        visit.open("/mes-coordonnees");
        assertThat(visit.text()).contains("n•••@e•••.fr", "Vérifié").doesNotContain("Un changement est en cours.");
    }

    private void changesMail(Visit visit) {
        if (!visit.path().equals("/mes-coordonnees-changer")) {
            visit.follow("Changer mon adresse e-mail").arrivesAt("/mes-coordonnees-changer");
        }
        visit.isAccessible().fitsSmallScreens();
        visit.photograph(Path.of("target/pictures/mes-coordonnees-changer.png"));
        visit.fill("Adresse e-mail", "bonjour").press("Recevoir un code");
        assertThat(visit.text()).contains("Ce n’est pas une adresse e-mail.");
        visit.fill("Adresse e-mail", newMail).press("Recevoir un code");
        visit.isAccessible().fitsSmallScreens();
        visit.photograph(Path.of("target/pictures/mes-coordonnees-code.png"));
        String code = sandbox.codeMailedTo(newMail);
        visit.fill("Code de vérification", code.equals("000000") ? "000001" : "000000")
                .press("Valider le code");
        assertThat(visit.text()).contains("Code incorrect.", "Il vous reste 4 essais");
        visit.fill("Code de vérification", code).press("Valider le code").arrivesAt("/mes-coordonnees");
    }

    private void signsIn(Visit visit, String name, String mail) {
        visit.open("/connexion")
                .fill("Identifiant", name)
                .fill("Mot de passe", PASSWORD)
                .press("Se connecter")
                .arrivesAt("/connexion-code");
        visit.fill("Code de sécurité", sandbox.codeMailedTo(mail))
                .press("Valider le code")
                .arrivesAt("/espace");
    }
}
