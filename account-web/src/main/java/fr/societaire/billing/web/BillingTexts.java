package fr.societaire.billing.web;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.platform.web.French;
import fr.societaire.shared.Money;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about instalments that code chooses. */
final class BillingTexts {
    /** The state of affairs, in one sentence. */
    static String sentence(List<InstalmentView> owed) {
        var late = owed.stream().filter(InstalmentView::isLate).toList();
        if (late.size() > 1) {
            Money total = late.stream().map(InstalmentView::amount).reduce(Money.ZERO, Money::plus);
            return text("sentence.several_late", late.size(), total.display());
        }
        if (late.size() == 1) {
            return about("sentence.one_late", late.getFirst());
        }
        return owed.isEmpty() ? text("sentence.nothing_owed") : about("sentence.next", owed.getFirst());
    }

    private static String about(String key, InstalmentView one) {
        return text(key, one.amount().display(), French.date(one.dueOn()));
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
