package fr.societaire.sandbox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.net.Webhook;
import fr.societaire.sandbox.processor.Delivery.End;
import fr.societaire.sandbox.processor.Merchant.Notification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhooksTest {
    private static final int EVENTS_OF_A_PAYMENT = 4;

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
    void each_event_of_a_payment_is_sent_signed_in_the_moved_time() throws Exception {
        processor.clock.advance(Duration.ofDays(3));
        aPayment();
        List<Notification> sent = processor.merchant.next(EVENTS_OF_A_PAYMENT);
        assertThat(sent.stream().map(this::type))
                .containsExactlyInAnyOrder(
                        "payment_intent.created",
                        "charge.succeeded",
                        "payment_intent.succeeded",
                        "checkout.session.completed");
    }

    @Test
    void a_notification_is_repeated_until_it_is_acknowledged() throws Exception {
        processor.merchant.refuseNext(1);
        aPayment();
        List<Notification> sent = processor.merchant.next(EVENTS_OF_A_PAYMENT + 1);
        assertThat(sent.stream().map(this::id).distinct()).hasSize(EVENTS_OF_A_PAYMENT);
    }

    @Test
    void they_go_where_the_merchant_wants_them_and_back() throws Exception {
        assertThat(processor
                        .browser
                        .send("PUT", "/api/processor/webhook-target", "{\"address\":\"http://localhost:1/\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(processor
                        .browser
                        .send("PUT", "/api/processor/webhook-target", "{\"address\":\"https://localhost:1/\"}")
                        .statusCode())
                .isEqualTo(200);
        aPayment();
        assertThat(processor.merchant.hasNothing()).isTrue();
        assertThat(processor
                        .browser
                        .send("DELETE", "/api/processor/webhook-target", "")
                        .body())
                .contains("/notifications");
        assertThat(processor.merchant.next(EVENTS_OF_A_PAYMENT).stream()
                        .map(this::id)
                        .distinct())
                .hasSize(EVENTS_OF_A_PAYMENT);
    }

    @Test
    void a_dropped_notification_never_comes_and_is_never_repeated() throws Exception {
        processor.browser.send("PUT", "/api/processor/faults", "{\"dropWebhooks\":100}");
        aPayment();
        assertThat(processor.ledger.all(Delivery.class, any -> true))
                .hasSize(EVENTS_OF_A_PAYMENT)
                .extracting(Delivery::end)
                .containsOnly(End.DROPPED);
        processor.browser.send("DELETE", "/api/processor/faults", "");
        processor.webhooks.resume();
        aPayment();
        List<Notification> sent = processor.merchant.next(EVENTS_OF_A_PAYMENT);
        assertThat(processor.merchant.hasNothing()).isTrue();
        assertThat(sent.stream().map(this::id).distinct()).hasSize(EVENTS_OF_A_PAYMENT);
    }

    @Test
    void a_duplicated_notification_comes_at_least_twice() throws Exception {
        processor.browser.send("PUT", "/api/processor/faults", "{\"duplicateWebhooks\":100,\"seed\":7}");
        aPayment();
        List<Notification> sent = processor.merchant.next(2 * EVENTS_OF_A_PAYMENT);
        assertThat(sent.stream().map(this::id).distinct().count()).isLessThan(sent.size());
    }

    @Test
    void what_a_stop_interrupted_is_sent_after_the_next_start() throws Exception {
        processor.browser.send("PUT", "/api/processor/faults", "{\"delayWebhooks\":100,\"webhookDelay\":\"PT1H\"}");
        aPayment();
        assertThat(processor.merchant.hasNothing()).isTrue();
        processor.close();
        processor = new RunningProcessor(data);
        processor.webhooks.resume();
        assertThat(processor.merchant.next(EVENTS_OF_A_PAYMENT).stream()
                        .map(this::id)
                        .distinct())
                .hasSize(EVENTS_OF_A_PAYMENT);
    }

    private void aPayment() throws StripeException {
        String session = Sessions.open(processor.client());
        processor.browser.pay(session, TestCard.SUCCESS);
    }

    private String type(Notification notification) {
        return event(notification).getType();
    }

    private String id(Notification notification) {
        return event(notification).getId();
    }

    private com.stripe.model.Event event(Notification notification) {
        try {
            return Webhook.constructEvent(
                    notification.body(),
                    notification.signature(),
                    RunningProcessor.WEBHOOK_SECRET,
                    300,
                    java.time.Clock.fixed(processor.clock.instant(), java.time.ZoneOffset.UTC));
        } catch (SignatureVerificationException e) {
            throw new AssertionError(e);
        }
    }
}
