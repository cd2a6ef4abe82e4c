package fr.societaire.billing;

import fr.societaire.billing.domain.DirectDebitReturn;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a member is told of a direct debit that came back: the same words on a page and in a message. */
public final class ReturnTexts {
    private static final String BUNDLE = "fr.societaire.billing.returns";

    /** The {@code title} (what happened), {@code not} (what did not) or {@code next} (what to do) of a reason. */
    public static String of(DirectDebitReturn reason, String part) {
        return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString(reason + "." + part);
    }

    private ReturnTexts() {}
}
