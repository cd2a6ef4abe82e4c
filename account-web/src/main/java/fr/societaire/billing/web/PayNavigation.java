package fr.societaire.billing.web;

import fr.societaire.payment.PayOutcome;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;

/** Where «Payer» leads, for every page that has the button. */
final class PayNavigation {
    static Go go(PayOutcome outcome) {
        return switch (outcome) {
            case PayOutcome.GoToPage page -> Go.away(page.page());
            case PayOutcome.SeePayment known -> Go.to("/paiement/" + known.payment());
            case PayOutcome.NothingOwed settled ->
                Go.to("/paiements")
                        .saying(Notice.info(
                                PaymentTexts.of("pay.nothing_owed.title"), PaymentTexts.of("pay.nothing_owed.detail")));
            case PayOutcome.Changed otherwise ->
                Go.to("/paiements")
                        .saying(Notice.info(
                                PaymentTexts.of("pay.changed.title"), PaymentTexts.of("pay.changed.detail")));
            case PayOutcome.Unavailable down ->
                Go.to("/paiements")
                        .saying(Notice.warning(
                                PaymentTexts.of("pay.unavailable.title"),
                                PaymentTexts.of("pay.unavailable.detail"),
                                "SVC-201"));
        };
    }

    private PayNavigation() {}
}
