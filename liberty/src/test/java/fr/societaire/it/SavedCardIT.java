package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A card kept with consent, paid with again, seen by nobody else, and taken back. */
@ExtendWith(Browsers.class)
class SavedCardIT {
    private static final String ASKS_THE_HOLDER = "4000002760003184";

    private final Sandbox sandbox = new Sandbox();
    private final Fleet odile = Fleet.of(3);
    private final Fleet other = Fleet.of(1);

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
    void a_card_is_kept_used_again_and_taken_back(Visit visit, Visit stranger) throws SQLException {
        assertThat(new Imports().completed("cards.jsonl", odile.lines() + other.lines()))
                .contains("\"rejected\":0");
        signsIn(visit, odile);
        visit.open("/cartes").isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Aucune carte enregistrée.");

        visit.open("/payer?echeance=" + odile.due(1)).isAccessible().fitsSmallScreens();
        visit.page().locator("#garder").check();
        visit.press("Payer 51,00");
        visit.page().locator("#number").fill(ASKS_THE_HOLDER);
        visit.page().locator("#expiry").fill("12/30");
        visit.page().locator("#cvc").fill("123");
        visit.press("Payer 51,00");
        approves(visit);

        visit.open("/cartes").isAccessible().fitsSmallScreens().photograph(Addresses.DATA.resolve("cards.png"));
        assertThat(visit.text()).contains("Visa •••• 3184", "Valable jusqu’au 31");
        String card = card();

        visit.open("/payer?echeance=" + odile.due(2)).isAccessible().fitsSmallScreens();
        visit.photograph(Addresses.DATA.resolve("pay-with-card.png"));
        assertThat(visit.text()).contains("Payer avec la carte Visa •••• 3184");
        visit.press("Payer 51,00");
        visit.page().waitForURL(url -> url.contains("/pay/"));
        visit.press("avec visa •••• 3184");
        approves(visit);
        assertThat(visit.text()).contains("Votre paiement est enregistré.");

        strangersSeeNothing(stranger, card);

        visit.open("/cartes");
        visit.page().getByText("Supprimer…").first().click();
        visit.arrivesAt("/cartes-supprimer").isAccessible().fitsSmallScreens();
        visit.press("Supprimer cette carte").arrivesAt("/cartes");
        assertThat(visit.text()).contains("est supprimée.", "Aucune carte enregistrée.");
        Eventually.holds("the processor has forgotten it", () -> cards().isEmpty(), 20);
        visit.open("/payer?echeance=" + odile.due(3));
        assertThat(visit.text()).doesNotContain("3184");
        assertThat(visit.policyViolations()).isEmpty();
    }

    /** Another's card is a card that does not exist. */
    private void strangersSeeNothing(Visit stranger, String card) {
        signsIn(stranger, other);
        stranger.open("/cartes-supprimer?carte=" + card).arrivesAt("/cartes");
        assertThat(stranger.text()).contains("Aucune carte enregistrée.");
    }

    private static void approves(Visit visit) {
        visit.page().waitForURL(url -> url.contains("/3ds/"));
        visit.page().locator("button[value=approve]").click();
        visit.page().waitForURL(url -> url.contains("/paiement/"));
        visit.page().waitForLoadState();
    }

    private String card() {
        assertThat(cards()).hasSize(1);
        return cards().getFirst();
    }

    private List<String> cards() {
        try (var books = new PaidInstalments("IT-CARDS", odile.number())) {
            return books.column("select card_id from saved_card where member_number = '" + odile.number() + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signsIn(Visit visit, Fleet who) {
        visit.open("/connexion").fill("Identifiant", who.number()).fill("Mot de passe", MemberDayIT.PASSWORD);
        visit.press("Se connecter").arrivesAt("/connexion-code");
        visit.fill("Code de sécurité", sandbox.codeMailedTo(who.mail())).press("Valider le code");
        visit.arrivesAt("/espace");
    }
}
