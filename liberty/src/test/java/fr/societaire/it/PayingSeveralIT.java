package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several instalments at once in a real browser: chosen, refused by the bank, taken up on a telephone, paid. */
@ExtendWith(Browsers.class)
class PayingSeveralIT {
    private static final String AWA = "10000003";
    private static final String CEILING = "4000000000006975";
    private static final String GOOD_CARD = "4242424242424242";

    private final Sandbox sandbox = new Sandbox();

    @BeforeEach
    void quietWorld() {
        sandbox.noFaults();
        sandbox.resetClock();
    }

    @Test
    void awa_chooses_two_is_refused_for_her_ceiling_pays_one_less_on_her_telephone(Visit visit) throws SQLException {
        try (var instalments = new PaidInstalments("IT-SEVERAL", AWA)) {
            String first = instalments.owed(7_110);
            String second = instalments.owed(7_220);
            signIn(visit);

            visit.open("/paiements").isAccessible().fitsSmallScreens();
            tick(visit, first);
            assertThat(visit.text()).contains("1 échéance : 71,10");
            tick(visit, second);
            assertThat(visit.text()).contains("2 échéances : 143,30");
            visit.press("Payer les échéances cochées").arrivesAt("/payer");
            visit.isAccessible().fitsSmallScreens();
            visit.press("Payer 143,30");

            pay(visit, CEILING);
            visit.open(resultOf(instalments, second)).isAccessible().fitsSmallScreens();
            assertThat(visit.text()).contains("PAY-304", "Payer moins d’échéances à la fois");
            visit.page().locator("summary").first().click();
            assertThat(visit.text()).contains("Votre banque", "Elle a refusé.");
            visit.isAccessible();

            follow(visit, "Payer moins d’échéances à la fois", "/payer/");
            visit.isAccessible().fitsSmallScreens();
            assertThat(visit.text()).contains("Avant de réessayer", "Payer 143,30");
            follow(visit, "Retirer", "/payer?");
            visit.press("Payer 72,20");
            assertThat(visit.page().url()).startsWith(Addresses.SANDBOX.toString());

            String result = resultOf(instalments, second);
            follow(visit.open(result), "Continuer ce paiement sur un autre appareil", "/paiement-appareil/");
            visit.isAccessible().fitsSmallScreens();
            visit.press("Afficher un lien à scanner").isAccessible().fitsSmallScreens();
            String link = visit.page().locator("#lien").textContent();

            visit.context().clearCookies();
            visit.page().navigate(link);
            visit.arrivesAt("/payer-par-lien");
            visit.isAccessible().fitsSmallScreens();
            visit.press("Aller à la page de paiement");
            pay(visit, GOOD_CARD);
            visit.arrivesAt("/paiement-fait");
            visit.isAccessible().fitsSmallScreens();
            Eventually.holds("settled", () -> isPaid(instalments, second), 20);
            assertThat(instalments.statusOf(first)).isEqualTo("DUE");

            signIn(visit);
            visit.open(result).isAccessible().fitsSmallScreens();
            assertThat(visit.text()).contains("Votre paiement est enregistré.", "72,20");
            assertThat(visit.policyViolations()).isEmpty();
        }
    }

    private void signIn(Visit visit) {
        visit.open("/connexion")
                .fill("Identifiant", AWA)
                .fill("Mot de passe", MemberDayIT.PASSWORD)
                .press("Se connecter")
                .arrivesAt("/connexion-code");
        visit.fill("Code de sécurité", sandbox.codeMailedTo("awa.diallo@example.fr"))
                .press("Valider le code");
        visit.arrivesAt("/espace");
    }

    private static void follow(Visit visit, String link, String to) {
        visit.follow(link).page().waitForURL(url -> url.contains(to));
        visit.page().waitForLoadState();
    }

    private static void tick(Visit visit, String instalment) {
        visit.page().locator("#choix-" + instalment).check();
    }

    private static void pay(Visit visit, String card) {
        visit.page().locator("#number").fill(card);
        visit.page().locator("#expiry").fill("12/30");
        visit.page().locator("#cvc").fill("123");
        visit.press("Payer");
    }

    private static String resultOf(PaidInstalments instalments, String instalment) throws SQLException {
        return "/paiement/"
                + instalments
                        .column("select payment_id from card_payment join card_payment_line using (payment_id)"
                                + " where instalment_id = '" + instalment + "' order by created_at desc")
                        .getFirst();
    }

    private static boolean isPaid(PaidInstalments instalments, String instalment) {
        try {
            return instalments.statusOf(instalment).equals("PAID");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
