package fr.societaire.sandbox.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentMethod;
import com.stripe.model.checkout.Session;
import com.stripe.param.PaymentMethodListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData.SetupFutureUsage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card kept with its holder's consent, paid with again, and taken back. */
class KeptCardsTest {
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
    void a_card_is_kept_only_where_the_merchant_asked_and_it_paid() throws StripeException {
        Session refused = open(keeping());
        processor.browser.pay(refused.getId(), TestCard.DECLINED);
        assertThat(read(refused).getCustomer()).isNull();
        Session plain = open(aSession());
        processor.browser.pay(plain.getId(), TestCard.SUCCESS);
        assertThat(read(plain).getCustomer()).isNull();
        Session kept = open(keeping());
        processor.browser.pay(kept.getId(), TestCard.SUCCESS);
        assertThat(methodsOf(read(kept).getCustomer())).singleElement().satisfies(method -> {
            assertThat(method.getCard().getLast4()).isEqualTo("4242");
            assertThat(method.getCard().getExpYear()).isEqualTo(2040);
        });
    }

    @Test
    void what_is_kept_is_as_documented() throws StripeException {
        Session kept = open(keeping());
        processor.browser.pay(kept.getId(), TestCard.SUCCESS);
        String customer = read(kept).getCustomer();
        var v1 = processor.client().v1();
        assertDocumented(
                "customer", v1.customers().retrieve(customer).getLastResponse().body());
        String method = methodsOf(customer).getFirst().getId();
        assertDocumented(
                "payment_method",
                v1.paymentMethods().retrieve(method).getLastResponse().body());
        assertDocumented(
                "payment_method",
                v1.paymentMethods().detach(method).getLastResponse().body());
        assertDocumented(
                "checkout.session",
                v1.checkout()
                        .sessions()
                        .retrieve(kept.getId())
                        .getLastResponse()
                        .body());
    }

    @Test
    void the_page_offers_it_and_its_bank_may_still_question_the_holder() throws StripeException {
        Session first = open(keeping());
        processor.browser.answer(processor.browser.pay(first.getId(), TestCard.AUTHENTICATE), "approve");
        String customer = read(first).getCustomer();
        Session next = open(aSession().setCustomer(customer));
        assertThat(processor.browser.open("/pay/" + next.getId()).body()).contains("avec visa •••• 3220");
        String bank = payKept(next, methodsOf(customer).getFirst().getId());
        assertThat(bank).contains("/3ds/");
        processor.browser.answer(bank, "approve");
        assertThat(read(next).getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void one_that_was_taken_back_is_offered_nowhere_and_taken_back_once() throws StripeException {
        Session first = open(keeping());
        processor.browser.pay(first.getId(), TestCard.SUCCESS);
        String customer = read(first).getCustomer();
        String method = methodsOf(customer).getFirst().getId();
        var methods = processor.client().v1().paymentMethods();
        assertThat(methods.detach(method).getCustomer()).isNull();
        assertThat(methodsOf(customer)).isEmpty();
        Session next = open(aSession().setCustomer(customer));
        assertThat(processor.browser.open("/pay/" + next.getId()).body()).doesNotContain("4242");
        assertThat(processor
                        .browser
                        .submit("/pay/" + next.getId(), Map.of("kept", method))
                        .statusCode())
                .isEqualTo(404);
        var again = catchThrowableOfType(InvalidRequestException.class, () -> methods.detach(method));
        assertThat(again.getStatusCode()).isEqualTo(400);
    }

    @Test
    void nobody_pays_with_the_card_of_somebody_else() throws StripeException {
        Session camilles = open(keeping());
        processor.browser.pay(camilles.getId(), TestCard.SUCCESS);
        String method = methodsOf(read(camilles).getCustomer()).getFirst().getId();
        Session awas = open(keeping());
        processor.browser.pay(awas.getId(), TestCard.SUCCESS_MASTERCARD);
        Session next = open(aSession().setCustomer(read(awas).getCustomer()));
        assertThat(processor
                        .browser
                        .submit("/pay/" + next.getId(), Map.of("kept", method))
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(next).getPaymentStatus()).isEqualTo("unpaid");
    }

    private String payKept(Session session, String method) {
        return processor
                .browser
                .submit("/pay/" + session.getId(), Map.of("kept", method))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private List<PaymentMethod> methodsOf(String customer) throws StripeException {
        var ofCustomer = PaymentMethodListParams.builder().setCustomer(customer).build();
        return processor.client().v1().paymentMethods().list(ofCustomer).getData();
    }

    private Session read(Session session) throws StripeException {
        return processor.client().v1().checkout().sessions().retrieve(session.getId());
    }

    private Session open(SessionCreateParams.Builder wanted) throws StripeException {
        return processor.client().v1().checkout().sessions().create(wanted.build());
    }

    private static SessionCreateParams.Builder keeping() {
        return aSession()
                .setCustomerCreation(SessionCreateParams.CustomerCreation.ALWAYS)
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .setSetupFutureUsage(SetupFutureUsage.ON_SESSION)
                        .build());
    }

    private static SessionCreateParams.Builder aSession() {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("https://portal.test/retour")
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency("eur")
                                .setUnitAmount(5100L)
                                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                        .setName("Assurance auto")
                                        .build())
                                .build())
                        .build());
    }

    private static void assertDocumented(String recording, String body) {
        JsonObject answer = Json.createReader(new StringReader(body)).readObject();
        assertThat(Shape.differences(recording, answer)).isEmpty();
    }
}
