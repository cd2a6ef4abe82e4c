package fr.societaire.sandbox.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.Stripe;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.ChargeListParams;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodOptions.Card.RequestThreeDSecure;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public API as the official client sees it: that client works here with nothing but another address. */
class ProcessorContractTest {
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
    void the_version_of_the_api_is_the_clients_own() {
        assertThat(StripeJson.API_VERSION).isEqualTo(Stripe.API_VERSION);
    }

    @Test
    void a_session_is_created_open_and_read_back() throws StripeException {
        Session created = open(aSession().build());
        assertThat(created.getId()).startsWith("cs_test_");
        assertThat(created.getUrl()).isEqualTo(processor.url + "/pay/" + created.getId());
        Session read = processor.client().v1().checkout().sessions().retrieve(created.getId());
        assertThat(read.getStatus()).isEqualTo("open");
        assertThat(read.getPaymentStatus()).isEqualTo("unpaid");
        assertThat(read.getAmountTotal()).isEqualTo(5100);
        assertThat(read.getCurrency()).isEqualTo("eur");
        assertThat(read.getClientReferenceId()).isEqualTo("AUT00012001-2026-12");
        assertThat(read.getCustomerEmail()).isEqualTo("camille.bernard@example.fr");
        assertThat(read.getMetadata()).containsEntry("attempt", "42");
        assertThat(read.getPaymentIntent()).isNull();
        assertThat(read.getLivemode()).isFalse();
        assertThat(read.getLastResponse().requestId()).startsWith("req_");
    }

    @ParameterizedTest
    @CsvSource({
        "SUCCESS,not_supported",
        "SUCCESS_FRANCE,not_supported",
        "SUCCESS_MASTERCARD,not_supported",
        "AUTHENTICATION_OPTIONAL,",
        "AUTHENTICATION_FAILING,",
        "AUTHENTICATION_UNSUPPORTED,not_supported",
        "DISPUTED,not_supported"
    })
    void a_card_that_needs_no_authentication_pays_at_once(TestCard card, String threeDSecure) throws StripeException {
        Session session = open(aSession().build());
        String back = processor.browser.pay(session.getId(), card);
        assertThat(back).isEqualTo("https://portal.test/retour?session=" + session.getId());
        Charge charge = assertPaid(session.getId(), card);
        var secure = charge.getPaymentMethodDetails().getCard().getThreeDSecure();
        assertThat(secure == null ? null : secure.getResult()).isEqualTo(threeDSecure);
        assertThat(charge.getDisputed()).isEqualTo(card == TestCard.DISPUTED);
    }

    @ParameterizedTest
    @CsvSource({"ALWAYS_AUTHENTICATE", "AUTHENTICATE", "AUTHENTICATE_UNLESS_SET_UP", "ALREADY_SET_UP"})
    void a_card_that_needs_authentication_pays_once_its_holder_approves(TestCard card) throws StripeException {
        Session session = open(aSession().build());
        String bank = processor.browser.pay(session.getId(), card);
        assertThat(bank).contains("/3ds/");
        PaymentIntent waiting = intent(session.getId());
        assertThat(waiting.getStatus()).isEqualTo("requires_action");
        assertThat(waiting.getNextAction().getRedirectToUrl().getUrl()).isEqualTo(bank);
        assertThat(processor.browser.answer(bank, "approve")).startsWith("https://portal.test/retour");
        Charge charge = assertPaid(session.getId(), card);
        assertThat(charge.getPaymentMethodDetails().getCard().getThreeDSecure().getResult())
                .isEqualTo("authenticated");
    }

    @ParameterizedTest
    @CsvSource({
        "DECLINED,card_declined,generic_decline,declined_by_network",
        "NO_FUNDS,card_declined,insufficient_funds,declined_by_network",
        "LOST,card_declined,lost_card,declined_by_network",
        "STOLEN,card_declined,stolen_card,declined_by_network",
        "PICKUP,card_declined,pickup_card,declined_by_network",
        "EXPIRED,expired_card,,declined_by_network",
        "WRONG_CVC,incorrect_cvc,,declined_by_network",
        "PROCESSING_ERROR,processing_error,,declined_by_network",
        "VELOCITY,card_declined,card_velocity_exceeded,declined_by_network",
        "DECLINED_AFTER_ATTACH,card_declined,generic_decline,declined_by_network",
        "BLOCKED,card_declined,fraudulent,not_sent_to_network",
        "LOOKUP_ERROR,card_declined,generic_decline,declined_by_network",
        "DO_NOT_HONOR,card_declined,do_not_honor,declined_by_network",
        "BANK_UNREACHABLE,card_declined,issuer_not_available,declined_by_network",
        "REMOTE_PAYMENTS_OFF,card_declined,transaction_not_allowed,declined_by_network",
        "AUTHENTICATION_NOT_ACTIVE,card_declined,authentication_required,declined_by_network",
        "NOT_SUPPORTED,card_declined,card_not_supported,declined_by_network",
        "RESTRICTED,card_declined,restricted_card,declined_by_network",
        "TRY_LATER,card_declined,try_again_later,declined_by_network"
    })
    void a_card_the_bank_refuses_leaves_a_failed_charge_that_says_why(
            TestCard card, String code, String declineCode, String network) throws StripeException {
        Session session = open(aSession().build());
        assertThat(processor.browser.pay(session.getId(), card)).endsWith("/pay/" + session.getId());
        assertFailed(session.getId(), card, code, declineCode, network);
    }

    @ParameterizedTest
    @CsvSource({"AUTHENTICATE_THEN_NO_FUNDS,insufficient_funds", "AUTHENTICATE_THEN_DECLINED,generic_decline"})
    void a_card_may_be_refused_after_its_holder_approved(TestCard card, String declineCode) throws StripeException {
        Session session = open(aSession().build());
        String bank = processor.browser.pay(session.getId(), card);
        assertThat(processor.browser.answer(bank, "approve")).endsWith("/pay/" + session.getId());
        assertFailed(session.getId(), card, "card_declined", declineCode, "declined_by_network");
    }

    @ParameterizedTest
    @CsvSource({"refuse,rejected", "timeout,abandoned"})
    void a_failed_authentication_sends_the_intent_back_for_another_card(String decision, String reason)
            throws StripeException {
        Session session = open(aSession().build());
        String bank = processor.browser.pay(session.getId(), TestCard.AUTHENTICATE);
        assertThat(processor.browser.answer(bank, decision)).endsWith("/pay/" + session.getId());
        PaymentIntent intent = intent(session.getId());
        assertThat(intent.getStatus()).isEqualTo("requires_payment_method");
        assertThat(intent.getLastPaymentError().getCode()).isEqualTo("payment_intent_authentication_failure");
        var secure = intent.getLatestChargeObject()
                .getPaymentMethodDetails()
                .getCard()
                .getThreeDSecure();
        assertThat(secure.getResult()).isEqualTo("failed");
        assertThat(secure.getResultReason()).isEqualTo(reason);
        assertThat(intent.getLatestChargeObject().getPaid()).isFalse();
    }

    @Test
    void a_bank_page_left_open_times_out_after_ten_minutes() throws StripeException {
        Session session = open(aSession().build());
        String bank = processor.browser.pay(session.getId(), TestCard.AUTHENTICATE);
        processor.clock.advance(Duration.ofMinutes(10));
        assertThat(processor.browser.answer(bank, "approve")).endsWith("/pay/" + session.getId());
        assertThat(intent(session.getId()).getLastPaymentError().getCode())
                .isEqualTo("payment_intent_authentication_failure");
    }

    @Test
    void a_bank_page_that_is_closed_leaves_the_intent_waiting_until_the_session_expires() throws StripeException {
        Session session = open(aSession().build());
        processor.browser.pay(session.getId(), TestCard.AUTHENTICATE);
        processor.clock.advance(Duration.ofMinutes(29));
        assertThat(intent(session.getId()).getStatus()).isEqualTo("requires_action");
        processor.clock.advance(Duration.ofHours(24));
        Session expired = processor.client().v1().checkout().sessions().retrieve(session.getId());
        assertThat(expired.getStatus()).isEqualTo("expired");
        assertThat(expired.getUrl()).isNull();
        assertThat(intent(session.getId()).getStatus()).isEqualTo("requires_action");
    }

    @Test
    void a_merchant_may_ask_for_authentication_whatever_the_bank_wants() throws StripeException {
        Session optional = open(aSession(RequestThreeDSecure.ANY).build());
        assertThat(processor.browser.pay(optional.getId(), TestCard.AUTHENTICATION_OPTIONAL))
                .contains("/3ds/");
        Session failing = open(aSession(RequestThreeDSecure.CHALLENGE).build());
        processor.browser.pay(failing.getId(), TestCard.AUTHENTICATION_FAILING);
        assertThat(intent(failing.getId()).getLastPaymentError().getCode()).isEqualTo("processing_error");
    }

    @Test
    void a_bank_that_wants_the_holder_questioned_refuses_until_the_merchant_asks_for_it() throws StripeException {
        Session plain = open(aSession().build());
        processor.browser.pay(plain.getId(), TestCard.SOFT_DECLINE);
        assertFailed(
                plain.getId(),
                TestCard.SOFT_DECLINE,
                "card_declined",
                "authentication_required",
                "declined_by_network");
        assertThat(intent(plain.getId()).getLatestChargeObject().getOutcome().getNetworkDeclineCode())
                .isEqualTo("1A");
        Session challenged = open(aSession(RequestThreeDSecure.CHALLENGE).build());
        String bank = processor.browser.pay(challenged.getId(), TestCard.SOFT_DECLINE);
        processor.browser.answer(bank, "approve");
        assertPaid(challenged.getId(), TestCard.SOFT_DECLINE);
    }

    @Test
    void a_session_of_several_items_is_one_charge_of_their_sum() throws StripeException {
        Session session = open(aSession()
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency("eur")
                                .setUnitAmount(4900L)
                                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                        .setName("Assurance habitation, échéance de décembre")
                                        .build())
                                .build())
                        .build())
                .build());
        assertThat(session.getAmountTotal()).isEqualTo(10_000);
        var items = processor.client().v1().checkout().sessions().lineItems().list(session.getId());
        assertThat(items.getData())
                .extracting(com.stripe.model.LineItem::getAmountTotal)
                .containsExactly(5100L, 4900L);
        assertThat(processor.browser.open("/pay/" + session.getId()).body())
                .contains("Assurance auto, échéance de décembre", "Assurance habitation, échéance de décembre");
        processor.browser.pay(session.getId(), TestCard.SUCCESS);
        Charge charge = intent(session.getId()).getLatestChargeObject();
        assertThat(charge.getAmountCaptured()).isEqualTo(10_000);
        assertThat(processor.client().v1().charges().list().getData()).hasSize(1);
    }

    @Test
    void another_card_may_be_tried_after_a_refusal_and_only_one_charge_is_paid() throws StripeException {
        Session session = open(aSession().build());
        processor.browser.pay(session.getId(), TestCard.DECLINED);
        processor.browser.pay(session.getId(), TestCard.SUCCESS);
        assertThat(processor.browser.pay(session.getId(), TestCard.SUCCESS)).endsWith("/pay/" + session.getId());
        PaymentIntent intent = intent(session.getId());
        var charges = processor
                .client()
                .v1()
                .charges()
                .list(ChargeListParams.builder()
                        .setPaymentIntent(intent.getId())
                        .build());
        assertThat(charges.getData()).extracting(Charge::getPaid).containsExactly(true, false);
    }

    @Test
    void a_challenge_of_a_former_card_pays_nothing_once_another_card_was_tried() throws StripeException {
        Session session = open(aSession().build());
        String former = processor.browser.pay(session.getId(), TestCard.AUTHENTICATE);
        processor.browser.pay(session.getId(), TestCard.DECLINED);
        assertThat(processor.browser.answer(former, "approve")).endsWith("/pay/" + session.getId());
        assertThat(intent(session.getId()).getStatus()).isEqualTo("requires_payment_method");
    }

    @Test
    void an_expired_session_takes_no_card() throws StripeException {
        Session session = open(aSession().build());
        Session expired = processor.client().v1().checkout().sessions().expire(session.getId());
        assertThat(expired.getStatus()).isEqualTo("expired");
        assertThat(processor.browser.pay(session.getId(), TestCard.SUCCESS)).endsWith("/pay/" + session.getId());
        assertThat(processor.client().v1().charges().list().getData()).isEmpty();
        InvalidRequestException again = catchThrowableOfType(
                InvalidRequestException.class,
                () -> processor.client().v1().checkout().sessions().expire(session.getId()));
        assertThat(again.getMessage()).contains("can be expired");
    }

    @Test
    void the_same_key_and_request_get_the_same_answer_and_another_request_an_error() throws StripeException {
        RequestOptions once =
                RequestOptions.builder().setIdempotencyKey("attempt-42").build();
        var sessions = processor.client().v1().checkout().sessions();
        SessionCreateParams request = aSession().build();
        Session first = sessions.create(request, once);
        Session second = sessions.create(request, once);
        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .contains("true");
        SessionCreateParams other = aSession().setClientReferenceId("other").build();
        var refusal = catchThrowableOfType(IdempotencyException.class, () -> sessions.create(other, once));
        assertThat(refusal.getStatusCode()).isEqualTo(400);
        assertThat(refusal.getRequestId()).startsWith("req_");
    }

    @Test
    void errors_are_typed() {
        var unknown = catchThrowableOfType(
                InvalidRequestException.class,
                () -> processor.client().v1().checkout().sessions().retrieve("cs_test_none"));
        assertThat(unknown.getStatusCode()).isEqualTo(404);
        assertThat(unknown.getCode()).isEqualTo("resource_missing");
        var stranger = catchThrowableOfType(
                AuthenticationException.class,
                () -> processor.client("sk_test_stranger").v1().charges().list());
        assertThat(stranger.getStatusCode()).isEqualTo(401);
        assertThat(stranger.getMessage()).doesNotContain("sk_test_stranger");
        var soon = aSession().setExpiresAt(Instant.now().plusSeconds(60).getEpochSecond());
        var tooSoon = catchThrowableOfType(InvalidRequestException.class, () -> open(soon.build()));
        assertThat(tooSoon.getParam()).isEqualTo("expires_at");
        var misspelt = aSession().putExtraParam("sucess_url", "https://portal.test");
        var unknownParameter = catchThrowableOfType(InvalidRequestException.class, () -> open(misspelt.build()));
        assertThat(unknownParameter.getCode()).isEqualTo("parameter_unknown");
    }

    @Test
    void a_charge_is_refunded_in_parts_but_never_beyond_what_was_paid() throws StripeException {
        Session session = open(aSession().build());
        processor.browser.pay(session.getId(), TestCard.SUCCESS);
        PaymentIntent intent = intent(session.getId());
        var refunds = processor.client().v1().refunds();
        var part = refunds.create(RefundCreateParams.builder()
                .setPaymentIntent(intent.getId())
                .setAmount(2000L)
                .build());
        assertThat(part.getStatus()).isEqualTo("succeeded");
        var tooMuch = catchThrowableOfType(
                InvalidRequestException.class,
                () -> refunds.create(RefundCreateParams.builder()
                        .setCharge(intent.getLatestCharge())
                        .setAmount(3101L)
                        .build()));
        assertThat(tooMuch.getParam()).isEqualTo("amount");
        refunds.create(
                RefundCreateParams.builder().setCharge(intent.getLatestCharge()).build());
        Charge charge = processor.client().v1().charges().retrieve(intent.getLatestCharge());
        assertThat(charge.getAmountRefunded()).isEqualTo(5100);
        assertThat(charge.getRefunded()).isTrue();
    }

    @Test
    void an_intent_is_canceled_only_once_its_session_has_ended() throws StripeException {
        Session session = open(aSession().build());
        processor.browser.pay(session.getId(), TestCard.DECLINED);
        String intent = intent(session.getId()).getId();
        var intents = processor.client().v1().paymentIntents();
        var open = catchThrowableOfType(InvalidRequestException.class, () -> intents.cancel(intent));
        assertThat(open.getCode()).isEqualTo("payment_intent_unexpected_state");
        processor.client().v1().checkout().sessions().expire(session.getId());
        assertThat(intents.cancel(intent).getStatus()).isEqualTo("canceled");
    }

    @Test
    void what_happened_can_be_read_afterwards() throws StripeException {
        Session session = open(aSession().build());
        processor.browser.pay(session.getId(), TestCard.SUCCESS);
        var events = processor.client().v1().events();
        assertThat(events.list().getData())
                .extracting(com.stripe.model.Event::getType)
                .containsExactly(
                        "checkout.session.completed",
                        "payment_intent.succeeded",
                        "charge.succeeded",
                        "payment_intent.created");
        var completed = events.list(EventListParams.builder()
                        .setType("checkout.session.completed")
                        .build())
                .getData();
        assertThat(completed).hasSize(1);
        assertThat(completed.getFirst().getDataObjectDeserializer().getObject())
                .get()
                .isInstanceOf(Session.class);
        assertThat(events.retrieve(completed.getFirst().getId()).getApiVersion())
                .isEqualTo(Stripe.API_VERSION);
    }

    private Charge assertPaid(String sessionId, TestCard card) throws StripeException {
        Session session = processor
                .client()
                .v1()
                .checkout()
                .sessions()
                .retrieve(
                        sessionId,
                        SessionRetrieveParams.builder()
                                .addExpand("payment_intent.latest_charge")
                                .build());
        assertThat(session.getStatus()).isEqualTo("complete");
        assertThat(session.getPaymentStatus()).isEqualTo("paid");
        PaymentIntent intent = session.getPaymentIntentObject();
        assertThat(intent.getStatus()).isEqualTo("succeeded");
        assertThat(intent.getAmountReceived()).isEqualTo(5100);
        assertThat(intent.getMetadata()).containsEntry("attempt", "42");
        Charge charge = intent.getLatestChargeObject();
        assertThat(charge.getPaid()).isTrue();
        assertThat(charge.getAmountCaptured()).isEqualTo(5100);
        assertThat(charge.getOutcome().getNetworkStatus()).isEqualTo("approved_by_network");
        assertThat(charge.getPaymentMethodDetails().getCard().getLast4())
                .isEqualTo(card.number().substring(card.number().length() - 4));
        return charge;
    }

    private void assertFailed(String sessionId, TestCard card, String code, String declineCode, String network)
            throws StripeException {
        PaymentIntent intent = intent(sessionId);
        assertThat(intent.getStatus()).isEqualTo("requires_payment_method");
        assertThat(intent.getLastPaymentError().getCode()).isEqualTo(code);
        assertThat(intent.getLastPaymentError().getDeclineCode()).isEqualTo(declineCode);
        Charge charge = intent.getLatestChargeObject();
        assertThat(charge.getStatus()).isEqualTo("failed");
        assertThat(charge.getFailureCode()).isEqualTo(code);
        assertThat(charge.getOutcome().getNetworkStatus()).isEqualTo(network);
        assertThat(charge.getAmountCaptured()).isZero();
        assertThat(processor.browser.open("/pay/" + sessionId).body())
                .contains(card.decline().orElseThrow().memberMessage());
    }

    private PaymentIntent intent(String sessionId) throws StripeException {
        var client = processor.client().v1();
        String id = client.checkout().sessions().retrieve(sessionId).getPaymentIntent();
        return client.paymentIntents()
                .retrieve(
                        id,
                        PaymentIntentRetrieveParams.builder()
                                .addExpand("latest_charge")
                                .build());
    }

    private Session open(SessionCreateParams request) throws StripeException {
        return processor.client().v1().checkout().sessions().create(request);
    }

    private static SessionCreateParams.Builder aSession(RequestThreeDSecure asked) {
        return aSession()
                .setPaymentMethodOptions(SessionCreateParams.PaymentMethodOptions.builder()
                        .setCard(SessionCreateParams.PaymentMethodOptions.Card.builder()
                                .setRequestThreeDSecure(asked)
                                .build())
                        .build());
    }

    private static SessionCreateParams.Builder aSession() {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setLocale(SessionCreateParams.Locale.FR)
                .setClientReferenceId("AUT00012001-2026-12")
                .setCustomerEmail("camille.bernard@example.fr")
                .setSuccessUrl("https://portal.test/retour?session={CHECKOUT_SESSION_ID}")
                .setCancelUrl("https://portal.test/paiements")
                .putMetadata("attempt", "42")
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .setDescription("Échéance de décembre")
                        .putAllMetadata(Map.of("attempt", "42"))
                        .build())
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency("eur")
                                .setUnitAmount(5100L)
                                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                        .setName("Assurance auto, échéance de décembre")
                                        .build())
                                .build())
                        .build());
    }
}
