package fr.societaire.billing.web;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.OwedPage;
import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.platform.web.French;
import fr.societaire.shared.Money;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about instalments that code chooses. */
final class BillingTexts {
    /** The state of affairs, in one sentence. */
    static String sentence(OwedPage owed) {
        if (owed.late() > 1) {
            return text("sentence.several_late", owed.late(), owed.lateTotal().display());
        }
        String key = owed.late() == 1 ? "sentence.one_late" : "sentence.next";
        return owed.next().map(first -> about(key, first)).orElseGet(() -> text("sentence.nothing_owed"));
    }

    private static String about(String key, InstalmentView one) {
        return text(key, one.amount().display(), French.date(one.dueOn()));
    }

    static String of(MovementKind kind) {
        return text("movement." + kind);
    }

    /** What an account stands at: to pay, settled, or in the member's favour. */
    static String standing(Money balance) {
        if (balance.isZero()) {
            return text("standing.settled");
        }
        return text(
                balance.isPositive() ? "standing.owed" : "standing.credit",
                balance.magnitude().display());
    }

    static String of(PaymentMeans means) {
        return text("means." + means);
    }

    private static String text(String key, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle(PaymentTexts.BUNDLE, Locale.FRENCH).getString(key), arguments);
    }

    private BillingTexts() {}
}
