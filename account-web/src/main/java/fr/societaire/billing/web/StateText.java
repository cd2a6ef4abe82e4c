package fr.societaire.billing.web;

import fr.societaire.payment.PaymentState;
import fr.societaire.payment.domain.Remedy;

/**
 * What the page says of a payment.
 *
 * @param kind {@code success}, {@code warning}, {@code danger} or {@code info}
 * @param title what happened
 * @param reassurance what did not happen
 * @param next what to do now
 * @param code the stable code of the catalogue; null where there is none
 * @param step how far the payment has come, from 1 to 3
 * @param retry the label of the one button offered; null where none is
 * @param way where that button leads; null where it takes the payment up again
 */
public record StateText(
        String kind,
        String title,
        String reassurance,
        String next,
        String code,
        int step,
        String retry,
        RetryWay way,
        boolean paid) {
    private static final int AT_THE_CARD = 2;
    private static final int AT_THE_END = 3;

    /**
     * The text of a state.
     *
     * @param instalments how many were to be paid at once
     */
    static StateText of(PaymentState state, int instalments) {
        return switch (state) {
            case PaymentState.Paid paid -> simple("success", "paid", AT_THE_END, null, true);
            case PaymentState.Abandoned left ->
                left.resumable()
                        ? simple("warning", "abandoned", AT_THE_CARD, "retry.resume", false)
                        : simple("warning", "closed", AT_THE_CARD, "retry.again", false);
            case PaymentState.BeingChecked waiting -> simple("info", "checking", AT_THE_CARD, null, false);
            case PaymentState.Refused refused -> refused(refused, instalments);
        };
    }

    private static StateText simple(String kind, String key, int step, String retry, boolean paid) {
        return new StateText(
                kind,
                PaymentTexts.of("state." + key + ".title"),
                PaymentTexts.of("state." + key + ".not"),
                PaymentTexts.of("state." + key + ".next"),
                null,
                step,
                retry == null ? null : PaymentTexts.of(retry),
                null,
                paid);
    }

    /** A page that has closed cannot be opened on another device either: another is opened, where the member is. */
    private static Remedy remedy(PaymentState.Refused refused, int instalments) {
        Remedy remedy = refused.cause().remedy(instalments);
        return remedy == Remedy.OTHER_DEVICE && !refused.resumable() ? Remedy.RETRY : remedy;
    }

    private static StateText refused(PaymentState.Refused refused, int instalments) {
        Remedy remedy = remedy(refused, instalments);
        return new StateText(
                "danger",
                PaymentTexts.of(refused.cause(), "title"),
                PaymentTexts.of(refused.cause(), "not"),
                PaymentTexts.of(refused.cause(), "next"),
                refused.cause().code(),
                AT_THE_CARD,
                PaymentTexts.of("remedy." + remedy),
                RetryWay.of(remedy),
                false);
    }
}
