package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money that goes back to the card: what was paid twice, and what two accountants decide. */
@ExtendWith(Browsers.class)
class RefundIT {
    private static final String GOOD_CARD = "4242424242424242";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final Sandbox sandbox = new Sandbox();
    private final Advisors advisors = new Advisors(sandbox);
    private final Fleet odile = Fleet.of(2);

    @BeforeEach
    void quietWorld() {
        sandbox.noFaults();
        sandbox.resetClock();
        sandbox.forgetMessages();
    }

    @AfterEach
    void thisDay() {
        sandbox.resetClock();
    }

    @Test
    void what_was_paid_twice_comes_back_and_more_than_the_limit_takes_two(Visit member, Visit roche, Visit leroy)
            throws SQLException {
        assertThat(new Imports()
                        .completed("refund.jsonl", odile.lines() + late(1, "51.00", "") + late(2, "400.00", "")))
                .contains("\"rejected\":0");
        signsIn(member);
        paysTwice(member);
        String payment = paysTheOther(member);

        advisors.signIn(roche, "compta.roche").follow("Remboursements");
        roche.arrivesAt("/conseiller/remboursements").isAccessible().fitsSmallScreens();
        asks(roche, payment);
        assertThat(roche.text()).contains("Remboursement à valider.", "Un collègue doit décider");
        roche.isAccessible().fitsSmallScreens().photograph(Addresses.DATA.resolve("refunds-desk.png"));
        member.open("/paiement/" + payment);
        assertThat(member.text()).doesNotContain("Geste commercial");

        advisors.signIn(leroy, "compta.leroy").follow("Remboursements");
        leroy.arrivesAt("/conseiller/remboursements");
        leroy.press("Valider 250,00");
        assertThat(leroy.text()).contains("Remboursement validé.");
        Eventually.holds(
                "the gesture on its way to the card",
                () -> member.open("/paiement/" + payment).text().contains("Votre banque l’affiche sur votre compte"),
                20);
        member.isAccessible().fitsSmallScreens().photograph(Addresses.DATA.resolve("refund-payment.png"));
        assertBooksAgree(payment);
        for (Visit visit : new Visit[] {member, roche, leroy}) {
            assertThat(visit.policyViolations()).isEmpty();
        }
    }

    /** The page of the processor is open when the portfolio reports a transfer. */
    private void paysTwice(Visit member) {
        pay(member, 1);
        assertThat(new Imports()
                        .completed(
                                "refund-paid.jsonl",
                                late(1, "51.00", ",\"paidOn\":\"" + today + "\",\"means\":\"TRANSFER\"")))
                .contains("\"rejected\":0");
        typesCard(member);
        assertThat(member.text()).contains("Trop-perçus et remboursements", "Payé en trop");
        Eventually.holds(
                "what was paid twice on its way back",
                () -> member.open("/paiements").text().contains("Votre banque l’affiche sur votre compte"),
                20);
        member.isAccessible().fitsSmallScreens().photograph(Addresses.DATA.resolve("refund-payments.png"));
        Eventually.holds(
                "the mail that tells it",
                () -> sandbox.mail(odile.mail()).toString().contains("renvoyés sur la carte"),
                15);
    }

    private String paysTheOther(Visit member) {
        pay(member, 2);
        typesCard(member);
        return member.path().substring("/paiement/".length());
    }

    private void pay(Visit member, int contract) {
        member.open("/paiements");
        member.page()
                .locator("#" + odile.contract(contract) + "-L")
                .locator("button")
                .click();
        member.page().waitForURL(url -> url.contains("/pay/"));
    }

    private static void typesCard(Visit member) {
        member.page().locator("#number").fill(GOOD_CARD);
        member.page().locator("#expiry").fill("12/30");
        member.page().locator("#cvc").fill("123");
        member.press("Payer");
        member.page().waitForURL(url -> url.contains("/paiement/"));
        member.page().waitForLoadState();
    }

    private void asks(Visit roche, String payment) {
        roche.follow("Rembourser un paiement par carte");
        roche.arrivesAt("/conseiller/rembourser").isAccessible().fitsSmallScreens();
        roche.fill("Référence du paiement", "0".repeat(32)).press("Chercher");
        assertThat(roche.text()).contains("Aucun paiement encaissé n’a cette référence.");
        roche.isAccessible();
        roche.fill("Référence du paiement", payment).press("Chercher");
        roche.isAccessible().fitsSmallScreens();
        assertThat(roche.text()).contains("400,00", "soldé");
        roche.fill("Montant à rendre", "400,01")
                .fill("Motif, pour la comptabilité", "Attente trop longue")
                .press("Rembourser sur la carte");
        assertThat(roche.text()).contains("Il reste 400,00");
        roche.isAccessible();
        roche.fill("Montant à rendre", "250").press("Rembourser sur la carte");
        roche.arrivesAt("/conseiller/remboursements");
    }

    /** Nothing stays due, and what the processor still holds is what was taken and not given back. */
    private void assertBooksAgree(String payment) throws SQLException {
        try (var books = new PaidInstalments("IT-REFUND", odile.number())) {
            String balance =
                    "select coalesce(sum(case when debit = '%1$s' then amount_cents else -amount_cents end), 0)"
                            + " from ledger_movement where '%1$s' in (debit, credit) and member_number = '"
                            + odile.number()
                            + "'";
            assertThat(books.column(balance.formatted("REFUND_DUE"))).containsExactly("0");
            assertThat(books.column(balance.formatted("CARD_PROCESSOR"))).containsExactly("15000");
            assertThat(books.column(balance.formatted("GESTURE"))).containsExactly("25000");
            assertThat(books.column("select given_cents from refund_purse where payment_id = '" + payment + "'"))
                    .containsExactly("25000");
        }
    }

    private String late(int contract, String amount, String paid) {
        return """
                {"v":1,"type":"instalments","contract":"%1$s","instalments":[\
                {"id":"%1$s-L","dueOn":"%2$s","amount":"%4$s"%3$s}]}
                """.formatted(odile.contract(contract), today.minusDays(5), paid, amount);
    }

    private void signsIn(Visit member) {
        member.open("/connexion").fill("Identifiant", odile.number()).fill("Mot de passe", MemberDayIT.PASSWORD);
        member.press("Se connecter").arrivesAt("/connexion-code");
        member.fill("Code de sécurité", sandbox.codeMailedTo(odile.mail())).press("Valider le code");
        member.arrivesAt("/espace");
    }
}
