package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two premiums that were not paid: the member in one window, the accountant in the other. */
@ExtendWith(Browsers.class)
class ArrearsIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    private final Sandbox sandbox = new Sandbox();
    private final Advisors advisors = new Advisors(sandbox);
    private final Fleet odile = Fleet.of(2);

    @BeforeEach
    void quietWorld() {
        sandbox.resetClock();
        sandbox.forgetMessages();
    }

    @AfterEach
    void thisDay() {
        sandbox.resetClock();
    }

    @Test
    void what_follows_from_an_unpaid_premium_is_said_recorded_and_undone_by_paying(Visit accountant, Visit member) {
        assertThat(new Imports().completed("arrears.jsonl", odile.lines() + late(1, "") + late(2, "")))
                .contains("\"rejected\":0");
        signsIn(member);
        assertThat(member.text())
                .contains("en retard sur votre contrat " + odile.contract(1), "Une mise en demeure peut partir");
        member.isAccessible().fitsSmallScreens();
        member.photograph(Addresses.DATA.resolve("arrears-home.png"));

        advisors.signIn(accountant, "compta.roche").follow("Impayés");
        accountant.arrivesAt("/conseiller/impayes").isAccessible().fitsSmallScreens();
        // Thirty days are over since, and ten more for the second.
        letterLeft(accountant, 1, 35, "RA123456785FR");
        letterLeft(accountant, 2, 45, "1A00" + odile.number() + "0");
        accountant.isAccessible().fitsSmallScreens();
        accountant.photograph(Addresses.DATA.resolve("arrears-desk.png"));

        uncovered(member);
        endsOne(accountant, member);
        paysTheOther(member);
        readsHisAccount(member);
        assertThat(accountant.policyViolations()).isEmpty();
        assertThat(member.policyViolations()).isEmpty();
    }

    private void letterLeft(Visit accountant, int contract, int daysAgo, String letter) {
        accountant.open("/conseiller/mise-en-demeure?contrat=" + odile.contract(contract));
        String day = typed(today.minusDays(daysAgo));
        accountant
                .fill("Jour du dépôt", day)
                .fill("Numéro du recommandé", "RA123456784FR")
                .press("Enregistrer l’envoi");
        assertThat(accountant.text()).contains("Recopiez le numéro de la preuve de dépôt");
        assertThat(accountant.page().getByLabel("Jour du dépôt").inputValue()).isEqualTo(day);
        accountant.isAccessible().fitsSmallScreens();
        accountant
                .fill("Jour du dépôt", typed(today.minusDays(70)))
                .fill("Numéro du recommandé", letter)
                .press("Enregistrer l’envoi");
        assertThat(accountant.text()).contains("est sans effet");
        accountant.fill("Jour du dépôt", day).press("Enregistrer l’envoi").arrivesAt("/conseiller/impayes");
        assertThat(accountant.text()).contains("Mise en demeure enregistrée.");
    }

    private void uncovered(Visit member) {
        member.open("/espace");
        assertThat(member.text()).contains("Les garanties de votre contrat " + odile.contract(1) + " sont suspendues");
        member.isAccessible().fitsSmallScreens();
        member.photograph(Addresses.DATA.resolve("arrears-suspended.png"));
        member.open("/contrat/" + odile.contract(1));
        assertThat(member.text())
                .contains("un sinistre ne serait pas pris en charge")
                .doesNotContain("Vous êtes couvert");
        member.isAccessible().fitsSmallScreens();
        member.open("/paiements").isAccessible().fitsSmallScreens();
        member.page().getByText("Ce qui se passe et quand").first().click();
        assertThat(member.text()).contains("Article L113-3");
        Eventually.holds(
                "the mail that tells of the letter",
                () -> sandbox.mail(odile.mail()).toString().contains("Une lettre recommandée est partie le"),
                15);
    }

    private void endsOne(Visit accountant, Visit member) {
        accountant.open("/conseiller/impayes");
        Locator first = row(accountant, odile.contract(1));
        accountant.press("Non réclamé : RA123456785FR");
        assertThat(row(accountant, odile.contract(1)).innerText()).contains("non réclamé", "Suspendu");
        assertThat(first.getByRole(AriaRole.LINK).count()).isZero();
        row(accountant, odile.contract(2)).getByRole(AriaRole.LINK).click();
        accountant.arrivesAt("/conseiller/resilier-impaye").isAccessible().fitsSmallScreens();
        accountant.press("Résilier le contrat").arrivesAt("/conseiller/impayes");
        assertThat(accountant.text()).contains("Le contrat " + odile.contract(2) + " est résilié.");
        member.open("/paiements");
        assertThat(member.text()).contains("Votre contrat " + odile.contract(2) + " a été résilié pour impayé");
    }

    private void paysTheOther(Visit member) {
        assertThat(new Imports()
                        .completed("paid.jsonl", late(1, ",\"paidOn\":\"" + today + "\",\"means\":\"TRANSFER\"")))
                .contains("\"rejected\":0");
        Eventually.holds(
                "cover that comes back",
                () -> member.open("/paiements").text().contains("Vos garanties reviennent le"),
                15);
        member.isAccessible().fitsSmallScreens();
    }

    private void readsHisAccount(Visit member) {
        member.follow("Tous les mouvements de mon compte");
        member.arrivesAt("/mouvements").isAccessible().fitsSmallScreens();
        assertThat(member.text()).contains("Échéance", "Paiement reçu", "51,00 € à payer");
        member.photograph(Addresses.DATA.resolve("movements.png"));
        member.page().getByLabel("Contrat").selectOption(odile.contract(1));
        member.press("Afficher");
        assertThat(member.text()).contains("Soldé").doesNotContain(odile.contract(2) + "\n");
        member.isAccessible();
        APIResponse file = member.page()
                .request()
                .get(Addresses.PORTAL
                        .resolve("/mouvements-export?contrat=" + odile.contract(1))
                        .toString());
        assertThat(file.headers().get("content-type")).startsWith("text/csv");
        assertThat(new String(file.body(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFDate;Mouvement;Contrat")
                .contains(";Paiement reçu;" + odile.contract(1) + ";")
                .doesNotContain(odile.contract(2))
                .endsWith("0,00\r\n");
    }

    private static Locator row(Visit accountant, String contract) {
        return accountant.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(contract));
    }

    /** An instalment whose due day was 75 days ago. */
    private String late(int contract, String paid) {
        return """
                {"v":1,"type":"instalments","contract":"%1$s","instalments":[\
                {"id":"%1$s-L","dueOn":"%2$s","amount":"51.00"%3$s}]}
                """.formatted(odile.contract(contract), today.minusDays(75), paid);
    }

    private static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }

    private void signsIn(Visit member) {
        sandbox.forgetMessages();
        member.open("/connexion").fill("Identifiant", odile.number()).fill("Mot de passe", MemberDayIT.PASSWORD);
        member.press("Se connecter").arrivesAt("/connexion-code");
        member.fill("Code de sécurité", sandbox.codeMailedTo(odile.mail())).press("Valider le code");
        member.arrivesAt("/espace");
    }
}
