package fr.societaire.sandbox.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.ApiException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong on request, and what must hold all the same. */
class ProcessorFaultsTest {
    @TempDir
    Path data;

    private RunningProcessor processor;

    @BeforeEach
    void start() {
        processor = new RunningProcessor(data);
    }

    @AfterEach
    void stop() {
        processor.close();
    }

    @Test
    void a_page_that_fails_after_the_charge_has_charged_once() throws StripeException {
        String session = Sessions.open(processor.client());
        faults("{\"failAfterCharge\":100}");
        var card = Map.of("number", TestCard.SUCCESS.number(), "expiry", "12/40", "cvc", "123");
        assertThat(processor.browser.submit("/pay/" + session, card).statusCode())
                .isEqualTo(500);
        assertThat(processor.browser.submit("/pay/" + session, card).statusCode())
                .isEqualTo(303);
        assertThat(paid()).hasSize(1);
    }

    @Test
    void a_request_that_fails_before_anything_has_done_nothing() throws StripeException {
        String session = Sessions.open(processor.client());
        faults("{\"failBefore\":100}");
        var card = Map.of("number", TestCard.SUCCESS.number(), "expiry", "12/40", "cvc", "123");
        assertThat(processor.browser.submit("/pay/" + session, card).statusCode())
                .isEqualTo(500);
        assertThat(processor.ledger.all(Charge.class, any -> true)).isEmpty();
        var failure = catchThrowableOfType(
                ApiException.class, () -> processor.client().v1().charges().list());
        assertThat(failure.getStatusCode()).isEqualTo(500);
    }

    @Test
    void a_write_answered_by_a_failure_is_found_done_under_its_key() throws StripeException {
        processor.browser.pay(Sessions.open(processor.client()), TestCard.SUCCESS);
        var request = RefundCreateParams.builder()
                .setCharge(paid().getFirst().id())
                .setAmount(100L)
                .build();
        var once = RequestOptions.builder().setIdempotencyKey("refund-1").build();
        faults("{\"failAfterCharge\":100}");
        assertThatThrownBy(() -> processor.client().v1().refunds().create(request, once))
                .isInstanceOf(ApiException.class);
        faults("{}");
        var again = processor.client().v1().refunds().create(request, once);
        assertThat(processor.ledger.all(Refund.class, any -> true))
                .extracting(Refund::id)
                .containsExactly(again.getId());
    }

    @Test
    void fifty_tabs_that_pay_at_once_charge_once() throws Exception {
        String session = Sessions.open(processor.client());
        Callable<String> tab = () -> processor.browser.pay(session, TestCard.SUCCESS);
        try (var tabs = Executors.newFixedThreadPool(16)) {
            for (var answer :
                    tabs.invokeAll(Stream.generate(() -> tab).limit(50).toList())) {
                assertThat(answer.get()).isNotBlank();
            }
        }
        assertThat(paid()).hasSize(1);
    }

    @Test
    void a_restart_keeps_the_ledger_and_the_keys() throws Exception {
        var once = RequestOptions.builder().setIdempotencyKey("refund-1").build();
        String session = Sessions.open(processor.client());
        processor.browser.pay(session, TestCard.AUTHENTICATE_THEN_NO_FUNDS);
        processor.browser.pay(session, TestCard.SUCCESS);
        var request =
                RefundCreateParams.builder().setCharge(paid().getFirst().id()).build();
        String refund = processor.client().v1().refunds().create(request, once).getId();
        var before = everything();
        processor.close();
        processor = new RunningProcessor(data);
        assertThat(everything()).isEqualTo(before);
        assertThat(processor.client().v1().refunds().create(request, once).getId())
                .isEqualTo(refund);
    }

    @Test
    void a_kill_keeps_all_that_anybody_was_told() throws Exception {
        faults("{\"dropWebhooks\":100}");
        String session = Sessions.open(processor.client());
        processor.browser.pay(session, TestCard.SUCCESS);
        byte[] asWritten = Files.readAllBytes(data.resolve("processor.jsonl"));
        Path afterKill = Files.write(data.resolve("after-kill.jsonl"), asWritten);
        Ledger survivor = new Ledger(afterKill);
        survivor.open();
        assertThat(survivor.all(Charge.class, Charge::paid)).isEqualTo(paid());
        assertThat(survivor.get(CheckoutSession.class, session).paid()).isTrue();
        assertThat(survivor.all(Delivery.class, any -> true)).hasSameSizeAs(survivor.all(Event.class, any -> true));
        survivor.close();
    }

    @Test
    void no_card_number_is_ever_written_down() throws Exception {
        String session = Sessions.open(processor.client());
        for (TestCard card : List.of(TestCard.DECLINED, TestCard.AUTHENTICATE, TestCard.SUCCESS)) {
            processor.browser.pay(session, card);
        }
        assertThat(Files.readString(data.resolve("processor.jsonl")))
                .doesNotContain(TestCard.DECLINED.number(), TestCard.AUTHENTICATE.number(), TestCard.SUCCESS.number())
                .contains("\"last4\":\"4242\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dropWebhooks\":101}",
                "{\"dropWebhook\":10}",
                "{\"webhookDelay\":\"30s\"}",
                "{\"dropWebhooks\":\"30\"}",
                "[]",
                "drop"
            })
    void faults_that_mean_nothing_are_refused_and_change_nothing(String body) {
        assertThat(processor.browser.send("PUT", "/api/processor/faults", body).statusCode())
                .isEqualTo(400);
        assertThat(processor.faults.plan()).isEqualTo(FaultPlan.NONE);
    }

    @Test
    void the_same_seed_throws_the_same_dice() {
        var plan = new FaultPlan(42, 30, 30, 20, Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ZERO, 0, 0);
        Faults first = new Faults();
        Faults second = new Faults();
        first.follow(plan);
        second.follow(plan);
        assertThat(Stream.generate(first::departures).limit(200).toList())
                .isEqualTo(Stream.generate(second::departures).limit(200).toList());
    }

    private void faults(String plan) {
        assertThat(processor.browser.send("PUT", "/api/processor/faults", plan).statusCode())
                .isEqualTo(200);
    }

    private List<Charge> paid() {
        return processor.ledger.all(Charge.class, Charge::paid);
    }

    private List<List<? extends Fact>> everything() {
        return List.of(
                processor.ledger.all(CheckoutSession.class, any -> true),
                processor.ledger.all(PaymentIntent.class, any -> true),
                processor.ledger.all(Charge.class, any -> true),
                processor.ledger.all(Challenge.class, any -> true),
                processor.ledger.all(Refund.class, any -> true),
                processor.ledger.all(Event.class, any -> true),
                processor.ledger.all(SavedAnswer.class, any -> true));
    }
}
