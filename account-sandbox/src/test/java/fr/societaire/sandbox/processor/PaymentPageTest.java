package fr.societaire.sandbox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentPageTest {
    private RunningProcessor processor;

    @BeforeEach
    void start(@TempDir Path data) {
        processor = new RunningProcessor(data);
    }

    @AfterEach
    void stop() {
        processor.close();
    }

    @Test
    void the_page_names_the_merchant_and_the_amount() throws StripeException {
        String page = processor.browser.open("/pay/" + session()).body();
        assertThat(page).contains("Mutuelle des Rives", "51,00\u00a0€", "Assurance auto", "lang=\"fr\"");
        assertThat(page).doesNotContain("<script", "style=");
    }

    @Test
    void mistakes_are_listed_and_the_card_is_not_echoed() throws StripeException {
        var answer = processor.browser.submit(
                "/pay/" + session(),
                Map.of("number", TestCard.WRONG_NUMBER.number(), "expiry", "01/20", "cvc", "1", "holder", "A <b>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#number\"", "href=\"#expiry\"", "href=\"#cvc\"", "Rien n’a été débité", "A &lt;b&gt;")
                .doesNotContain(TestCard.WRONG_NUMBER.number());
        assertThat(processor.ledger.all(Charge.class, any -> true)).isEmpty();
    }

    @Test
    void a_form_may_lead_to_the_merchant_and_nowhere_else() throws StripeException {
        var page = processor.browser.open("/pay/" + session());
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self' https://portal.test")
                .contains("default-src 'none'");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_paid_and_an_expired_session_say_so_and_offer_no_form() throws StripeException {
        String paid = session();
        processor.browser.pay(paid, TestCard.SUCCESS);
        assertThat(processor.browser.open("/pay/" + paid).body())
                .contains("Ce paiement est fait")
                .doesNotContain("<form");
        String expired = session();
        processor.clock.advance(Duration.ofHours(24));
        assertThat(processor.browser.open("/pay/" + expired).body())
                .contains("a expiré", "Rien n’a été débité")
                .doesNotContain("<form");
    }

    @Test
    void the_bank_asks_and_comes_back_by_itself_when_its_patience_ends() throws StripeException {
        String bank = processor.browser.pay(session(), TestCard.AUTHENTICATE);
        var page = processor.browser.open(bank);
        assertThat(page.body()).contains("Votre banque", "51,00\u00a0€", "3220");
        assertThat(Long.parseLong(page.headers().firstValue("Refresh").orElseThrow()))
                .isBetween(595L, 601L);
        processor.clock.advance(Duration.ofMinutes(10));
        assertThat(processor.browser.open(bank).headers().firstValue("Location").orElseThrow())
                .contains("/pay/");
    }

    @Test
    void an_unknown_address_is_a_page_for_people_and_json_for_scripts() {
        var page = processor.browser.open("/pay/cs_test_none");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Page introuvable");
        var api = processor.browser.open("/v1/nothing");
        assertThat(api.statusCode()).isEqualTo(404);
        assertThat(api.body()).contains("\"invalid_request_error\"");
    }

    @Test
    void the_start_page_lists_every_card_and_moves_the_clock() {
        assertThat(processor.browser.open("/").body())
                .contains("Camille Bernard", "Marée-Haute-2026!", "4000 0027 6000 3184", "4000 0099 0000 0020");
        processor.browser.submit("/horloge", Map.of("avancer", "PT24H"));
        assertThat(processor.browser.open("/api/clock").body()).contains("\"offset\":\"PT24H\"");
        processor.browser.send("PUT", "/api/clock", "{\"reset\":true}");
        assertThat(processor.clock.offset()).isZero();
        assertThat(processor
                        .browser
                        .send("PUT", "/api/clock", "{\"advance\":\"demain\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    private String session() throws StripeException {
        return Sessions.open(processor.client());
    }
}
