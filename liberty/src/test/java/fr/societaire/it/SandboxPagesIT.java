package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The outside parties' own pages, in the server and in a browser: the same bar as the portal's. */
@ExtendWith(Browsers.class)
class SandboxPagesIT {
    private static final String SESSION = "mode=payment&success_url=" + Addresses.SANDBOX + "/mail&cancel_url="
            + Addresses.SANDBOX + "/telephone&line_items[0][price_data][currency]=eur"
            + "&line_items[0][price_data][unit_amount]=5100"
            + "&line_items[0][price_data][product_data][name]=Assurance auto";

    private final Sandbox sandbox = new Sandbox();

    @BeforeEach
    void quietWorld() {
        sandbox.noFaults();
        sandbox.resetClock();
    }

    @Test
    void the_start_page_the_inbox_and_the_telephone_are_for_everybody(Visit visit) {
        for (String page : new String[] {"/", "/mail", "/telephone?number=0639980001"}) {
            visit.open(Addresses.SANDBOX + page).isAccessible().fitsSmallScreens();
        }
        visit.open(Addresses.SANDBOX + "/").press("+ 1 jour");
        assertThat(visit.text()).contains("décalé de PT24H");
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void a_card_is_corrected_refused_replaced_and_approved_by_the_bank(Visit visit) throws Exception {
        visit.open(session()).isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Payer 51,00");
        type(visit, "4242424242424241").isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Ce numéro de carte est inexact", "Rien n’a été débité");
        type(visit, "4000000000009995").isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Le solde disponible de cette carte ne suffit pas");
        type(visit, "4000002760003184").isAccessible().fitsSmallScreens();
        visit.press("Approuver le paiement");
        visit.page().waitForURL(Addresses.SANDBOX + "/mail");
        assertThat(sandbox.charges().get(0).getAsJsonObject().get("status").getAsString())
                .isEqualTo("succeeded");
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void a_member_may_go_back_without_paying(Visit visit) throws Exception {
        visit.open(session()).follow("Revenir à la mutuelle");
        visit.page().waitForURL(Addresses.SANDBOX + "/telephone");
        assertThat(visit.policyViolations()).isEmpty();
    }

    private static Visit type(Visit visit, String number) {
        return visit.fill("Numéro de carte", number)
                .fill("Expire fin (MM/AA)", "12/30")
                .fill("Cryptogramme (3 ou 4 chiffres)", "123")
                .press("Payer");
    }

    private static String session() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Addresses.SANDBOX.resolve("/v1/checkout/sessions"))
                .header("Authorization", "Bearer sk_test_local")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(SESSION))
                .build();
        var answer = LocalHttp.builder().build().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("url")
                .getAsString();
    }
}
