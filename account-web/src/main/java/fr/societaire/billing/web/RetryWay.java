package fr.societaire.billing.web;

import fr.societaire.payment.domain.Remedy;
import fr.societaire.shared.PaymentId;

/** Where the button below a refusal leads. */
enum RetryWay {
    /** What to check first, and what is paid, before another try. */
    PREPARE,
    /** The same payment elsewhere. */
    OTHER_DEVICE,
    /** What is paid already. */
    PAYMENTS;

    static RetryWay of(Remedy remedy) {
        return switch (remedy) {
            case SEE_PAYMENTS -> PAYMENTS;
            case OTHER_DEVICE -> OTHER_DEVICE;
            case RETRY, AUTHENTICATE, OTHER_CARD, PAY_LESS -> PREPARE;
        };
    }

    String address(PaymentId payment) {
        return switch (this) {
            case PREPARE -> "/payer/" + payment;
            case OTHER_DEVICE -> "/paiement-appareil/" + payment;
            case PAYMENTS -> "/paiements";
        };
    }
}
