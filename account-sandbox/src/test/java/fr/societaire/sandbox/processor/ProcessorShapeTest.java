package fr.societaire.sandbox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import com.stripe.net.RequestOptions;
import com.stripe.net.StripeResponse;
import com.stripe.net.Webhook;
import com.stripe.param.EventListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import fr.societaire.sandbox.processor.Merchant.Notification;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every answer of the sandbox against what the processor documents, twice: field by field against our recordings of its
 * reference, and against the classes of its official client, which would pass over a misspelt field in silence. A sandbox
 * that drifts fails here.
 */
class ProcessorShapeTest {
    private static final Map<String, Class<?>> MODELS = Map.of(
            "checkout.session", Session.class,
            "payment_intent", PaymentIntent.class,
            "charge", Charge.class,
            "refund", com.stripe.model.Refund.class,
            "dispute", com.stripe.model.Dispute.class,
            "event", Event.class,
            "item", com.stripe.model.LineItem.class);

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
    void a_session_open_expired_and_paid_is_as_documented() throws StripeException {
        String open = Sessions.open(processor.client());
        assertDocumented("checkout.session", retrieve(open));
        processor.client().v1().checkout().sessions().expire(open);
        assertDocumented("checkout.session", retrieve(open));
        assertDocumented("checkout.session", retrieve(paid(TestCard.SUCCESS)));
        StripeResponse list =
                processor.client().v1().checkout().sessions().list().getLastResponse();
        assertThat(Shape.differences("list", json(list))).isEmpty();
        json(list).getJsonArray("data").forEach(one -> assertDocumented("checkout.session", one.asJsonObject()));
    }

    @Test
    void what_a_session_sells_is_as_documented() throws StripeException {
        String session = Sessions.open(processor.client());
        JsonObject list = json(processor
                .client()
                .v1()
                .checkout()
                .sessions()
                .lineItems()
                .list(session)
                .getLastResponse());
        assertThat(Shape.differences("list", list)).isEmpty();
        list.getJsonArray("data").forEach(one -> assertDocumented("item", one.asJsonObject()));
    }

    /** Whatever becomes of the card: the session with its intent and its charge, all in one answer. */
    @ParameterizedTest
    @EnumSource(
            value = TestCard.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WRONG_NUMBER", "OTHER"})
    void what_any_card_does_is_as_documented(TestCard card) throws StripeException {
        String session = Sessions.open(processor.client());
        String next = processor.browser.pay(session, card);
        assertDocumented("checkout.session", retrieve(session));
        if (next.contains("/3ds/")) {
            processor.browser.answer(next, "approve");
            assertDocumented("checkout.session", retrieve(session));
        }
    }

    @ParameterizedTest
    @CsvSource({"refuse", "timeout"})
    void a_failed_authentication_is_as_documented(String decision) throws StripeException {
        String session = Sessions.open(processor.client());
        processor.browser.answer(processor.browser.pay(session, TestCard.AUTHENTICATE), decision);
        assertDocumented("checkout.session", retrieve(session));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestCard.class,
            names = {"SUCCESS", "REFUND_PENDING", "REFUND_FAILING"})
    void a_refund_made_read_and_listed_is_as_documented_now_and_a_moment_later(TestCard card) throws StripeException {
        var refund = refunded(card);
        assertDocumented("refund", json(refund.getLastResponse()));
        processor.clock.advance(Refunds.MOMENT);
        var refunds = processor.client().v1().refunds();
        assertDocumented("refund", json(refunds.retrieve(refund.getId()).getLastResponse()));
        JsonObject list = json(refunds.list().getLastResponse());
        assertThat(Shape.differences("list", list)).isEmpty();
        list.getJsonArray("data").forEach(one -> assertDocumented("refund", one.asJsonObject()));
    }

    @Test
    void the_documented_cards_of_refunds_do_what_they_are_documented_for() throws StripeException {
        var pending = refunded(TestCard.REFUND_PENDING);
        assertThat(pending.getStatus()).isEqualTo("pending");
        var failing = refunded(TestCard.REFUND_FAILING);
        assertThat(failing.getStatus()).isEqualTo("succeeded");
        processor.clock.advance(Refunds.MOMENT);
        var refunds = processor.client().v1().refunds();
        assertThat(refunds.retrieve(pending.getId()).getStatus()).isEqualTo("succeeded");
        assertThat(refunds.retrieve(failing.getId()).getStatus()).isEqualTo("failed");
        Charge charge = processor.client().v1().charges().retrieve(failing.getCharge());
        assertThat(charge.getAmountRefunded()).isZero();
    }

    @Test
    void every_event_sent_is_as_documented_signed_and_the_same_when_read() throws Exception {
        paid(TestCard.DISPUTED);
        refunded(TestCard.REFUND_PENDING);
        refunded(TestCard.REFUND_FAILING);
        processor.clock.advance(Refunds.MOMENT);
        processor.client().v1().refunds().list();
        paid(TestCard.NO_FUNDS);
        processor.browser.pay(Sessions.open(processor.client()), TestCard.AUTHENTICATE);
        processor.client().v1().checkout().sessions().expire(Sessions.open(processor.client()));
        JsonObject listed = json(processor
                .client()
                .v1()
                .events()
                .list(EventListParams.builder().setLimit(100L).build())
                .getLastResponse());
        List<Notification> sent =
                processor.merchant.next(listed.getJsonArray("data").size());
        assertThat(sent).hasSizeGreaterThanOrEqualTo(20);
        for (Notification notification : sent) {
            assertSigned(notification);
            JsonObject event = parse(notification.body());
            assertDocumented("event", event);
            String id = event.getString("id");
            assertDocumented(
                    "event", json(processor.client().v1().events().retrieve(id).getLastResponse()));
        }
    }

    /** As it goes over the wire: the client keeps no more of an error than it knows. */
    @ParameterizedTest
    @CsvSource({
        "GET,/v1/checkout/sessions/cs_test_none,404",
        "GET,/v1/refunds/re_none,404",
        "POST,/v1/refunds,400",
        "POST,/v1/checkout/sessions,400",
        "GET,/v1/nothing,404"
    })
    void an_error_is_as_documented_whatever_is_wrong(String method, String address, int status) {
        var answer = processor.browser.api(method, address, RunningProcessor.SECRET_KEY);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Shape.differences("error", parse(answer.body()))).isEmpty();
        assertThat(answer.headers().firstValue("Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).startsWith("req_"));
    }

    @Test
    void a_stranger_is_told_no_more_than_documented() {
        var answer = processor.browser.api("GET", "/v1/charges", "sk_test_stranger");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Shape.differences("error", parse(answer.body()))).isEmpty();
    }

    @Test
    void an_answer_replayed_is_the_same_to_the_letter_and_says_so() throws StripeException {
        String session = paid(TestCard.SUCCESS);
        var request = RefundCreateParams.builder()
                .setPaymentIntent(
                        retrieve(session).getJsonObject("payment_intent").getString("id"))
                .build();
        var once = RequestOptions.builder().setIdempotencyKey("refund-42").build();
        StripeResponse first =
                processor.client().v1().refunds().create(request, once).getLastResponse();
        StripeResponse again =
                processor.client().v1().refunds().create(request, once).getLastResponse();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(again.idempotencyKey()).isEqualTo("refund-42");
    }

    /** The suite itself: each way of being wrong is told, by its name and nothing else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "[{\"op\":\"remove\",\"path\":\"/status\"}];.status is missing",
                "[{\"op\":\"move\",\"from\":\"/amount_total\",\"path\":\"/total\"}];.total is unknown",
                "[{\"op\":\"replace\",\"path\":\"/amount_total\",\"value\":\"5100\"}];.amount_total is not integer",
                "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"completed\"}];.status is not one of",
                "[{\"op\":\"replace\",\"path\":\"/expires_at\",\"value\":1795431600000}];.expires_at is not time",
                "[{\"op\":\"replace\",\"path\":\"/payment_status\",\"value\":null}];.payment_status is null",
                "[{\"op\":\"remove\",\"path\":\"/payment_intent/latest_charge/paid\"}];charge.paid is missing"
            })
    void an_answer_that_drifts_is_told(String drift, String told) throws StripeException {
        JsonPatch patch =
                Json.createPatch(Json.createReader(new StringReader(drift)).readArray());
        JsonObject wrong = patch.apply(retrieve(paid(TestCard.SUCCESS)));
        assertThat(Shape.differences("checkout.session", wrong))
                .anySatisfy(one -> assertThat(one).contains(told));
    }

    @Test
    void a_field_the_client_does_not_have_is_told_however_deep() throws StripeException {
        JsonObject wrong = Json.createPatchBuilder()
                .add("/payment_intent/latest_charge/payment_method_details/card/last_four", "4242")
                .build()
                .apply(retrieve(paid(TestCard.SUCCESS)));
        assertThat(ClientModel.unknownFields(Session.class, wrong))
                .containsExactly("Session.payment_intent.latest_charge.payment_method_details.card.last_four");
    }

    private void assertDocumented(String recording, JsonObject answer) {
        assertThat(Shape.differences(recording, answer)).isEmpty();
        assertThat(ClientModel.unknownFields(MODELS.get(recording), answer)).isEmpty();
        assertThat(ApiResource.GSON.fromJson(answer.toString(), MODELS.get(recording)))
                .isInstanceOf(StripeObject.class);
    }

    private void assertSigned(Notification notification) throws StripeException {
        assertThat(notification.signature()).matches("t=[0-9]{10},v1=[0-9a-f]{64}");
        assertThat(Webhook.Signature.verifyHeader(
                        notification.body(),
                        notification.signature(),
                        RunningProcessor.WEBHOOK_SECRET,
                        300,
                        Clock.fixed(processor.clock.instant(), ZoneOffset.UTC)))
                .isTrue();
    }

    private com.stripe.model.Refund refunded(TestCard card) throws StripeException {
        String intent = retrieve(paid(card)).getJsonObject("payment_intent").getString("id");
        return processor
                .client()
                .v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(intent)
                        .setAmount(1200L)
                        .putMetadata("refund_id", "42")
                        .build());
    }

    private String paid(TestCard card) throws StripeException {
        String session = Sessions.open(processor.client());
        processor.browser.pay(session, card);
        return session;
    }

    private JsonObject retrieve(String session) throws StripeException {
        return json(processor
                .client()
                .v1()
                .checkout()
                .sessions()
                .retrieve(
                        session,
                        SessionRetrieveParams.builder()
                                .addExpand("payment_intent.latest_charge")
                                .build())
                .getLastResponse());
    }

    private static JsonObject json(StripeResponse response) {
        return parse(response.body());
    }

    private static JsonObject parse(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
