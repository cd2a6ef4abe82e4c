package fr.societaire.sandbox.processor;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.param.checkout.SessionCreateParams;

/** The smallest session a merchant can open: 51 euros. */
final class Sessions {
    static String open(StripeClient client) throws StripeException {
        return client.v1()
                .checkout()
                .sessions()
                .create(SessionCreateParams.builder()
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
                                .build())
                        .build())
                .getId();
    }

    private Sessions() {}
}
