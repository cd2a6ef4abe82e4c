package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 200 payments while three notifications in ten are lost, three in ten are repeated and their order is shuffled; one
 * member in three never comes back from the processor's page. The oracle is the processor's own ledger.
 */
class PaymentCampaignIT {
    private static final long SEED = 20261122;
    private static final int PAYMENTS = 200;
    private static final String THOMAS = "10000004";
    private static final String GOOD_CARD = "4242424242424242";
    private static final String NO_FUNDS = "4000000000009995";
    private static final Sandbox SANDBOX = new Sandbox();

    private static PortalClient thomas;
    private static PaidInstalments instalments;

    @BeforeAll
    static void thomas_signs_in() throws SQLException {
        SANDBOX.noFaults();
        SANDBOX.resetClock();
        instalments = new PaidInstalments("IT-CAMPAIGN", THOMAS);
        thomas = new PortalClient().signedIn(THOMAS, MemberDayIT.PASSWORD, "thomas.leroy@example.fr", SANDBOX);
    }

    @AfterAll
    static void tidy() throws SQLException {
        SANDBOX.noFaults();
        SANDBOX.resetClock();
        instalments.close();
    }

    @Test
    void what_the_processor_took_is_what_we_hold_and_each_payment_is_final() throws SQLException {
        var chance = new Random(SEED);
        SANDBOX.faults(
                "{\"seed\":" + SEED + ",\"dropWebhooks\":30,\"duplicateWebhooks\":30,\"shuffleWindow\":\"PT10S\"}");
        instalments.owed(4900);
        var page = thomas.open("/paiements");
        int paid = 0;
        for (int i = 0; i < PAYMENTS; i++) {
            String instalment = instalments.owed(1000 + chance.nextInt(9000));
            URI start = pay(page, instalment);
            var hand = new CardPage(thomas, start);
            if (chance.nextInt(4) == 0) {
                hand.pay(NO_FUNDS);
            }
            URI back = hand.pay(GOOD_CARD);
            paid++;
            if (chance.nextInt(3) != 0) {
                thomas.get(back);
            }
        }
        int expected = paid;
        Eventually.holds("every payment final", () -> captured() == expected, 240);
        assertThat(instalments.payments("status <> 'CAPTURED'")).isEmpty();
        assertThat(instalments.ledger()).as("seed %d", SEED).containsExactlyInAnyOrderEntriesOf(theirs());
        assertThat(instalments.paid()).hasSize(PAYMENTS);
    }

    private static int captured() {
        try {
            return instalments.payments("status = 'CAPTURED'").size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI pay(PortalClient.Answer page, String instalment) {
        HtmlForm form = page.formWith("Payer");
        var fields = form.filled("Payer", Map.of());
        fields.put("echeance", instalment);
        return thomas.post(form.action(), fields).next();
    }

    /** What the processor took for these payments: charge → cents. */
    private static Map<String, Long> theirs() throws SQLException {
        var ours = instalments.payments("true");
        Map<String, Long> charges = new HashMap<>();
        SANDBOX.charges().forEach(element -> {
            var charge = element.getAsJsonObject();
            boolean taken = charge.get("status").getAsString().equals("succeeded");
            if (taken && ours.contains(charge.get("clientReferenceId").getAsString())) {
                charges.put(charge.get("id").getAsString(), charge.get("amount").getAsLong());
            }
        });
        return charges;
    }
}
