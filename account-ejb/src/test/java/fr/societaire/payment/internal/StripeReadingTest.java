package fr.societaire.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import fr.societaire.payment.domain.CapturedCharge;
import fr.societaire.payment.domain.ProcessorAnswer;
import fr.societaire.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the processor's own JSON. */
class StripeReadingTest {
    private static final String PAID_CHARGE = """
            {"id":"ch_1","object":"charge","paid":true,"amount":5100,"amount_captured":5100,"currency":"eur",
             "payment_method_details":{"type":"card","card":{"brand":"visa","last4":"4242"}}}""";

    @Test
    void a_paid_session_tells_what_the_charge_took() {
        assertThat(read("complete", "paid", intent("succeeded", null, PAID_CHARGE)))
                .isEqualTo(new ProcessorAnswer.Paid(
                        Money.euros("51.00"), "eur", "our-reference", new CapturedCharge("ch_1", "Visa ···· 4242")));
    }

    @Test
    void paid_without_a_paid_charge_is_not_believed() {
        assertThat(read("complete", "paid", intent("succeeded", null, null)))
                .isInstanceOf(ProcessorAnswer.Unreachable.class);
        assertThat(read(
                        "complete",
                        "paid",
                        intent("succeeded", null, PAID_CHARGE.replace("\"paid\":true", "\"paid\":false"))))
                .isInstanceOf(ProcessorAnswer.Unreachable.class);
    }

    @Test
    void a_page_nobody_used_is_open_and_then_closed() {
        assertThat(read("open", "unpaid", "null")).isEqualTo(new ProcessorAnswer.Open(null));
        assertThat(read("expired", "unpaid", "null")).isEqualTo(new ProcessorAnswer.Closed(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"processing", "requires_capture", "succeeded"})
    void what_the_bank_has_not_finished_is_processing(String status) {
        assertThat(read("open", "unpaid", intent(status, null, null))).isEqualTo(new ProcessorAnswer.Processing());
        assertThat(read("expired", "unpaid", intent(status, null, null))).isEqualTo(new ProcessorAnswer.Processing());
    }

    @Test
    void complete_and_unpaid_is_processing() {
        assertThat(read("complete", "unpaid", "null")).isEqualTo(new ProcessorAnswer.Processing());
    }

    @Test
    void a_challenge_without_answer_is_at_the_bank() {
        assertThat(read("open", "unpaid", intent("requires_action", null, null)))
                .isEqualTo(new ProcessorAnswer.AtTheBank());
    }

    @ParameterizedTest
    @CsvSource({
        "card_declined, insufficient_funds, insufficient_funds",
        "expired_card, , expired_card",
        "payment_intent_authentication_failure, , payment_intent_authentication_failure"
    })
    void a_refusal_is_told_by_its_finest_word(String code, String declineCode, String word) {
        assertThat(read("open", "unpaid", intent("requires_payment_method", error(code, declineCode), null)))
                .isEqualTo(new ProcessorAnswer.Open(word));
        assertThat(read("expired", "unpaid", intent("canceled", error(code, declineCode), null)))
                .isEqualTo(new ProcessorAnswer.Closed(word));
    }

    @ParameterizedTest
    @CsvSource({"rejected, 3ds_rejected", "abandoned, 3ds_abandoned"})
    void how_the_holder_failed_to_prove_himself_is_told_by_the_charge(String reason, String word) {
        String charge = """
                {"id":"ch_1","object":"charge","paid":false,
                 "payment_method_details":{"type":"card","card":{"three_d_secure":{"result":"failed","result_reason":"%s"}}}}""".formatted(reason);
        assertThat(read(
                        "open",
                        "unpaid",
                        intent(
                                "requires_payment_method",
                                error("payment_intent_authentication_failure", null),
                                charge)))
                .isEqualTo(new ProcessorAnswer.Open(word));
    }

    @Test
    void a_bank_whose_authentication_broke_down_is_told_as_such_and_not_as_a_plain_refusal() {
        String charge = """
                {"id":"ch_1","object":"charge","paid":false,"payment_method_details":{"type":"card",
                 "card":{"three_d_secure":{"result":"processing_error","result_reason":"protocol_error"}}}}""";
        assertThat(read(
                        "open",
                        "unpaid",
                        intent("requires_payment_method", error("card_declined", "generic_decline"), charge)))
                .isEqualTo(new ProcessorAnswer.Open("3ds_protocol_error"));
    }

    @ParameterizedTest
    @CsvSource({
        "visa, 51, network_51",
        "visa, 65, network_65",
        "mastercard, 65, network_65_mastercard",
        "visa, 1A, network_1A",
        "visa, 05, do_not_honor",
        "visa, ZZ, do_not_honor"
    })
    void a_processor_that_gives_no_reason_is_asked_what_the_network_said(String brand, String code, String word) {
        String charge = """
                {"id":"ch_1","object":"charge","paid":false,"outcome":{"network_decline_code":"%s"},
                 "payment_method_details":{"type":"card","card":{"brand":"%s"}}}""".formatted(code, brand);
        assertThat(read(
                        "open",
                        "unpaid",
                        intent("requires_payment_method", error("card_declined", "do_not_honor"), charge)))
                .isEqualTo(new ProcessorAnswer.Open(word));
    }

    @ParameterizedTest
    @CsvSource({"'', authentication_required", "not_supported, 3ds_card_not_enrolled"})
    void a_bank_that_wants_to_question_the_holder_is_told_from_a_card_that_cannot(String result, String word) {
        String secure =
                result.isEmpty() ? "null" : "{\"result\":\"" + result + "\",\"result_reason\":\"card_not_enrolled\"}";
        String charge = """
                {"id":"ch_1","object":"charge","paid":false,
                 "payment_method_details":{"type":"card","card":{"brand":"visa","three_d_secure":%s}}}""".formatted(secure);
        assertThat(read(
                        "open",
                        "unpaid",
                        intent("requires_payment_method", error("card_declined", "authentication_required"), charge)))
                .isEqualTo(new ProcessorAnswer.Open(word));
    }

    private static ProcessorAnswer read(String status, String paymentStatus, String intent) {
        String session = """
                {"id":"cs_1","object":"checkout.session","status":"%s","payment_status":"%s","currency":"eur",
                 "amount_total":5100,"client_reference_id":"our-reference","payment_intent":%s}""".formatted(status, paymentStatus, intent);
        return StripeReading.answer(ApiResource.GSON.fromJson(session, Session.class));
    }

    private static String intent(String status, String error, String charge) {
        return "{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"status\":\"%s\",\"last_payment_error\":%s,\"latest_charge\":%s}"
                .formatted(status, error, charge);
    }

    private static String error(String code, String declineCode) {
        return "{\"code\":\"%s\",\"decline_code\":%s}"
                .formatted(code, declineCode == null ? "null" : "\"" + declineCode + "\"");
    }
}
