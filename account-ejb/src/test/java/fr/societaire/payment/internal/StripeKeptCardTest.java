package fr.societaire.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import fr.societaire.payment.domain.CardWish;
import fr.societaire.payment.domain.KeptCard;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.payment.domain.PaymentLines;
import fr.societaire.payment.domain.ProcessorAnswer;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the processor is asked of cards to keep, and what it tells of those it keeps. */
class StripeKeptCardTest {
    private static final String PAID = """
            {"id":"cs_1","object":"checkout.session","status":"complete","payment_status":"paid",%s
             "client_reference_id":"our-reference","payment_intent":{"id":"pi_1","object":"payment_intent",
             "status":"succeeded",%s"latest_charge":{"id":"ch_1","object":"charge","paid":true,"amount_captured":5100,
             "currency":"eur","payment_method":"pm_1","payment_method_details":{"type":"card","card":{"brand":"visa",
             "last4":"4242","exp_month":2,"exp_year":2028}}}}}""";

    @Test
    void nothing_is_kept_unless_it_is_asked_for() {
        assertThat(page(CardWish.NONE)).doesNotContainKeys("customer", "customer_creation");
        assertThat(intent(CardWish.NONE)).isEqualTo(intent(new CardWish(false, "cus_1")));
    }

    @Test
    void a_card_is_kept_for_payments_its_holder_makes_himself() {
        CardWish keep = new CardWish(true, null);
        assertThat(page(keep)).containsEntry("customer_creation", "always").doesNotContainKey("customer");
        assertThat(intent(keep).toString()).contains("setup_future_usage=on_session");
    }

    @Test
    void a_kept_card_is_offered_on_the_page_and_kept_no_second_time() {
        CardWish again = new CardWish(false, "cus_1");
        assertThat(page(again))
                .containsEntry("customer", "cus_1")
                .doesNotContainKey("customer_creation")
                .containsEntry(
                        "saved_payment_method_options",
                        Map.of("allow_redisplay_filters", List.of("always", "limited")));
        assertThat(intent(again).toString()).doesNotContain("setup_future_usage");
    }

    @Test
    void a_card_that_is_kept_is_told_by_its_references_and_its_face() {
        assertThat(kept("\"customer\":\"cus_1\",", "\"setup_future_usage\":\"on_session\","))
                .isEqualTo(new KeptCard("cus_1", "pm_1", "visa", "4242", YearMonth.of(2028, 2)));
    }

    @Test
    void a_card_offered_again_or_forgotten_is_none_to_keep() {
        assertThat(kept("\"customer\":\"cus_1\",", "")).isNull();
        assertThat(kept("", "\"setup_future_usage\":\"on_session\",")).isNull();
    }

    private static KeptCard kept(String customer, String usage) {
        Session session = ApiResource.GSON.fromJson(PAID.formatted(customer, usage), Session.class);
        return ((ProcessorAnswer.Paid) StripeReading.answer(session)).charge().kept();
    }

    private static Map<String, Object> page(CardWish wish) {
        var line = new PaymentLine(new InstalmentId("AUT00012001-2026-12"), Money.euros("51.00"), "Échéance");
        return StripePage.of(new CardGateway.PageRequest(
                        new PaymentId("0".repeat(32)),
                        PaymentLines.of(List.of(line)),
                        false,
                        wish,
                        Instant.parse("2026-12-01T11:31:00Z"),
                        URI.create("https://portal.test/paiement")))
                .toMap();
    }

    private static Map<?, ?> intent(CardWish wish) {
        return (Map<?, ?>) page(wish).get("payment_intent_data");
    }
}
