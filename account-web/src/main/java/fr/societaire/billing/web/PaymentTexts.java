package fr.societaire.billing.web;

import fr.societaire.billing.ReturnTexts;
import fr.societaire.billing.domain.DirectDebitReturn;
import fr.societaire.payment.domain.CardRefusal;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about payments that code chooses. */
final class PaymentTexts {
    static final String BUNDLE = "fr.societaire.billing.web.messages";

    static String of(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString(key);
    }

    /** What a refusal says: {@code title} (what happened), {@code not} (what did not), {@code next} (what to do). */
    static String of(CardRefusal cause, String part) {
        return of("refusal." + cause.shown() + "." + part);
    }

    /** The same of a direct debit that came back. */
    static String of(DirectDebitReturn cause, String part) {
        return ReturnTexts.of(cause, part);
    }

    private PaymentTexts() {}
}
