package fr.societaire.refund.web;

import fr.societaire.platform.web.French;
import fr.societaire.refund.RefundView;
import fr.societaire.refund.domain.RefundState;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Money given back, in words.
 *
 * @param why what for
 * @param label where it is, in a word or two
 * @param sentence what that means, and until when
 */
public record RefundText(PaymentId payment, Money amount, String kind, String why, String label, String sentence) {
    static final String BUNDLE = "fr.societaire.refund.web.messages";

    static RefundText of(RefundView view) {
        return new RefundText(
                view.payment(),
                view.amount(),
                kind(view.state()),
                text("why." + view.cause()),
                text("label." + view.state()),
                text(
                        "sentence." + view.state(),
                        Optional.ofNullable(view.creditedBy()).map(French::date).orElse(""),
                        Optional.ofNullable(view.declined()).orElse("")));
    }

    private static String kind(RefundState state) {
        return switch (state) {
            case REQUESTED, APPROVED, SENDING, PENDING -> "info";
            case DONE -> "success";
            case REFUSED, DECLINED -> "warning";
        };
    }

    private static String text(String key, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString(key), arguments);
    }
}
