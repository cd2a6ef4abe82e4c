package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Odile lets her car be debited, changes the account, has the change refused from her mailbox, and ends it. */
@ExtendWith(Browsers.class)
class MandateIT {
    private static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";
    private static final String OTHER_IBAN = "FR14 2004 1010 0505 0001 3M02 606";
    private static final Path PICTURES = Path.of("target/pictures");

    private final Sandbox sandbox = new Sandbox();
    private final Fleet odile = Fleet.of(2);

    @BeforeEach
    void odile_has_an_account() {
        sandbox.resetClock();
        sandbox.forgetMessages();
        assertThat(new Imports().completed("mandate" + odile.number() + ".jsonl", odile.lines()))
                .contains("\"rejected\":0");
    }

    @AfterEach
    void today() {
        sandbox.resetClock();
    }

    @Test
    void she_signs_changes_the_account_and_ends_it(Visit visit, Visit mailbox) {
        signsIn(visit);
        signs(visit);
        seesHerCopy(visit);
        changesTheAccount(visit);
        refusesIt(mailbox);
        endsIt(visit);
        assertThat(visit.policyViolations()).isEmpty();
        assertThat(mailbox.policyViolations()).isEmpty();
    }

    @Test
    void an_address_of_a_mandate_that_is_not_hers_is_that_of_none() {
        var client = new PortalClient().signedIn(odile.number(), MemberDayIT.PASSWORD, odile.mail(), sandbox);
        String nobodys = "0123456789abcdef0123456789abcdef";
        assertThat(client.get("/mandat/" + nobodys).status()).isEqualTo(404);
        assertThat(client.get("/mandat/nothing").status()).isEqualTo(404);
        assertThat(client.get("/prelevement-compte?mandat=" + nobodys).next().getPath())
                .isEqualTo("/prelevement");
        assertThat(client.get("/prelevement-revoquer?mandat=" + nobodys).next().getPath())
                .isEqualTo("/prelevement");
        assertThat(client.get("/prelevement-signer?mandat=" + nobodys).next().getPath())
                .isEqualTo("/prelevement-signer");
    }

    private void signs(Visit visit) {
        visit.open("/paiements").follow("Mode de paiement").arrivesAt("/prelevement");
        assertThat(visit.text()).contains("Aucun prélèvement automatique");
        looksRight(visit, "prelevement-aucun");
        visit.follow("Mettre en place le prélèvement").arrivesAt("/prelevement-signer");
        looksRight(visit, "prelevement-remplir");
        visit.page().locator("input[name=contrat]").last().uncheck();
        visit.fill("IBAN du compte à prélever", "FR76 1234").press("Lire le mandat");
        assertThat(visit.text()).contains("Ce numéro de compte n’est pas exact.", "Rien n’a été enregistré");
        visit.fill("IBAN du compte à prélever", IBAN)
                .fill("Titulaire du compte", "Jean Dupont")
                .press("Lire le mandat");
        assertThat(visit.text()).contains("Ce compte n’est pas à votre nom.", "un conseiller lui envoie le mandat");
        looksRight(visit, "prelevement-tiers");
        assertThat(visit.page().locator("input[name=contrat]:checked").count()).isEqualTo(1);
        assertThat(visit.page().getByLabel("IBAN du compte à prélever").inputValue())
                .isEqualTo(IBAN);
        visit.fill("Titulaire du compte", "Mme Flotte Odile").press("Lire le mandat");
        assertThat(visit.text())
                .contains("Rien n’est encore signé", "FR72ZZZ123456", "FR •••• 0189", odile.contract(1))
                .contains("vous autorisez", "8 semaines")
                .doesNotContain("1234 5678")
                .doesNotContain(odile.contract(2));
        looksRight(visit, "prelevement-signer");
        visit.press("Signer le mandat");
        assertThat(visit.text()).contains("Il manque votre accord.");
        visit.page().getByLabel("J’ai lu ce mandat").check();
        visit.press("Signer le mandat").arrivesAt("/prelevement");
        assertThat(visit.text()).contains("Votre mandat est signé.", "En vigueur", "FR •••• 0189");
        looksRight(visit, "prelevement");
        assertThat(Eventually.present("the news of it", () -> mailNamed("Votre mandat de prélèvement est signé"), 15))
                .contains("FR •••• 0189")
                .doesNotContain("1234567890");
    }

    private void seesHerCopy(Visit visit) {
        var copy = visit.page().waitForDownload(() -> visit.follow("Ma copie"));
        assertThat(copy.suggestedFilename())
                .startsWith("Mandat de prélèvement SEPA")
                .endsWith(".pdf");
        visit.open("/documents?type=mandats");
        assertThat(visit.text()).contains("Mandat de prélèvement SEPA");
    }

    private void changesTheAccount(Visit visit) {
        // The second factor of the sign-in is not recent any more: she shows one again.
        sandbox.advanceClock(Duration.ofMinutes(6));
        sandbox.forgetMessages();
        visit.open("/prelevement").follow("Changer de compte").arrivesAt("/confirmer");
        visit.press("Recevoir un code par e-mail");
        visit.fill("Code de confirmation", sandbox.codeMailedTo(odile.mail()))
                .press("Confirmer")
                .arrivesAt("/prelevement-compte");
        looksRight(visit, "prelevement-compte");
        visit.fill("IBAN du compte à prélever", IBAN).press("Changer de compte");
        assertThat(visit.text()).contains("C’est déjà le compte que nous prélevons.");
        visit.fill("IBAN du compte à prélever", OTHER_IBAN)
                .press("Changer de compte")
                .arrivesAt("/prelevement");
        assertThat(visit.text()).contains("FR •••• 2606", "sera prélevé à partir du", "FR •••• 0189");
        looksRight(visit, "prelevement-changement");
    }

    private void refusesIt(Visit mailbox) {
        mailbox.page().navigate(sandbox.mailHolding(odile.mail(), "/refus-compte/"));
        mailbox.arrivesAt("/refuser-compte");
        looksRight(mailbox, "refuser-compte");
        mailbox.press("Refuser le changement");
        assertThat(mailbox.text()).contains("Le changement de compte est refusé.");
        looksRight(mailbox, "refuser-compte-fait");
    }

    private void endsIt(Visit visit) {
        visit.open("/prelevement");
        assertThat(visit.text()).doesNotContain("2606");
        visit.follow("Révoquer").arrivesAt("/prelevement-revoquer");
        looksRight(visit, "prelevement-revoquer");
        visit.press("Révoquer le mandat").arrivesAt("/prelevement");
        assertThat(visit.text()).contains("Votre mandat est révoqué.", "Mandats terminés", "Révoqué le");
        looksRight(visit, "prelevement-termine");
    }

    private Optional<String> mailNamed(String subject) {
        return sandbox.mail(odile.mail()).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(mail -> mail.get("subject").getAsString().equals(subject))
                .map(mail -> mail.get("text").getAsString())
                .findFirst();
    }

    private static void looksRight(Visit visit, String picture) {
        visit.isAccessible().fitsSmallScreens();
        visit.photograph(PICTURES.resolve(picture + ".png"));
        var desktop = visit.page().viewportSize();
        visit.page().setViewportSize(390, 844);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.photograph(PICTURES.resolve(picture + "-telephone.png"));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        visit.page().setViewportSize(desktop.width, desktop.height);
    }

    private void signsIn(Visit visit) {
        visit.open("/connexion")
                .fill("Identifiant", odile.number())
                .fill("Mot de passe", MemberDayIT.PASSWORD)
                .press("Se connecter")
                .arrivesAt("/connexion-code");
        visit.fill("Code de sécurité", sandbox.codeMailedTo(odile.mail()))
                .press("Valider le code")
                .arrivesAt("/espace");
    }
}
