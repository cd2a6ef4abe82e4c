package fr.societaire.payment.internal;

import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData.SetupFutureUsage;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodOptions;
import com.stripe.param.checkout.SessionCreateParams.SavedPaymentMethodOptions;
import fr.societaire.payment.domain.CardWish;
import fr.societaire.payment.domain.PaymentLine;

/** What the processor is asked for when a page is wanted. Made of the payment alone: asked again, it is the same. */
final class StripePage {
    /** The name under which our reference travels with everything paid on a page. */
    static final String REFERENCE = "payment_id";

    private static final SavedPaymentMethodOptions OFFER_WHAT_IS_KEPT = SavedPaymentMethodOptions.builder()
            .addAllowRedisplayFilter(SavedPaymentMethodOptions.AllowRedisplayFilter.ALWAYS)
            .addAllowRedisplayFilter(SavedPaymentMethodOptions.AllowRedisplayFilter.LIMITED)
            .build();

    private static final PaymentMethodOptions QUESTION_THE_HOLDER = PaymentMethodOptions.builder()
            .setCard(PaymentMethodOptions.Card.builder()
                    .setRequestThreeDSecure(PaymentMethodOptions.Card.RequestThreeDSecure.CHALLENGE)
                    .build())
            .build();

    static SessionCreateParams of(CardGateway.PageRequest request) {
        return withCards(SessionCreateParams.builder(), request.wish())
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .setLocale(SessionCreateParams.Locale.FR)
                .setClientReferenceId(request.payment().value())
                .putMetadata(REFERENCE, request.payment().value())
                .setPaymentIntentData(intent(request))
                .addAllLineItem(
                        request.lines().all().stream().map(StripePage::item).toList())
                .setPaymentMethodOptions(request.challenge() ? QUESTION_THE_HOLDER : null)
                .setExpiresAt(request.closesAt().getEpochSecond())
                .setSuccessUrl(request.backTo().toString())
                .setCancelUrl(request.backTo().toString())
                .build();
    }

    private static SessionCreateParams.PaymentIntentData intent(CardGateway.PageRequest request) {
        return SessionCreateParams.PaymentIntentData.builder()
                .putMetadata(REFERENCE, request.payment().value())
                .setDescription(request.lines().label())
                .setSetupFutureUsage(request.wish().keep() ? SetupFutureUsage.ON_SESSION : null)
                .build();
    }

    /** The holder has consented on our page; the processor's asks him nothing of it. */
    private static SessionCreateParams.Builder withCards(SessionCreateParams.Builder page, CardWish wish) {
        if (wish.customer() != null) {
            return page.setCustomer(wish.customer()).setSavedPaymentMethodOptions(OFFER_WHAT_IS_KEPT);
        }
        return wish.keep() ? page.setCustomerCreation(SessionCreateParams.CustomerCreation.ALWAYS) : page;
    }

    private static SessionCreateParams.LineItem item(PaymentLine line) {
        var product = SessionCreateParams.LineItem.PriceData.ProductData.builder()
                .setName(line.label())
                .build();
        var price = SessionCreateParams.LineItem.PriceData.builder()
                .setCurrency("eur")
                .setUnitAmount(line.amount().cents())
                .setProductData(product)
                .build();
        return SessionCreateParams.LineItem.builder()
                .setQuantity(1L)
                .setPriceData(price)
                .build();
    }

    private StripePage() {}
}
