package fr.societaire.home.web;

import fr.societaire.billing.InstalmentView;
import fr.societaire.home.Standing;
import fr.societaire.platform.web.French;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentence at the top of the home page and the one action under it.
 *
 * @param tone {@code good}, {@code due} or {@code late}: the class of the box
 * @param icon of the sprite, since a colour alone says nothing
 * @param sentence where the member stands
 * @param detail what it means; may be empty
 * @param label of the action; empty where there is nothing to do
 * @param address of the action
 * @param reference the stable code of the catalogue; {@code null} where it gives none
 */
public record StandingText(
        String tone, String icon, String sentence, String detail, String label, String address, String reference) {
    static final String BUNDLE = "fr.societaire.home.web.messages";

    static StandingText of(Standing standing) {
        return switch (standing) {
            case Standing.Late late -> late(late);
            case Standing.Suspended suspended ->
                text(
                        "late",
                        "triangle-alert",
                        "suspended",
                        "/contrat/" + suspended.contract().number(),
                        suspended.contract().productName());
            case Standing.Due due -> text("due", "calendar", "due", address(due.next()), arguments(due.next()));
            case Standing.UpToDate fine -> upToDate(fine.next());
            case Standing.Ended over ->
                text("good", "folder", "ended", "/documents").called("ACC-110");
            case Standing.NoContract none -> text("due", "info", "no_contract", "");
        };
    }

    private static StandingText upToDate(InstalmentView next) {
        return next == null
                ? text("good", "circle-check", "up_to_date", "")
                : text("good", "circle-check", "up_to_date_until", "", arguments(next));
    }

    private static StandingText late(Standing.Late late) {
        String key = (late.count() == 1 ? "late_one" : "late_many") + (late.suspended() ? "_suspended" : "");
        return text(
                "late",
                "triangle-alert",
                key,
                address(late.oldest()),
                French.money(late.oldest().amount()),
                French.date(late.oldest().dueOn()),
                late.count(),
                French.money(late.total()));
    }

    private static Object[] arguments(InstalmentView instalment) {
        return new Object[] {French.money(instalment.amount()), French.date(instalment.dueOn())};
    }

    private static String address(InstalmentView instalment) {
        return "/paiements#" + instalment.id();
    }

    private static StandingText text(String tone, String icon, String key, String address, Object... arguments) {
        return new StandingText(
                tone,
                icon,
                said(key + ".sentence", arguments),
                said(key + ".detail", arguments),
                said(key + ".action", arguments),
                address,
                null);
    }

    private StandingText called(String code) {
        return new StandingText(tone, icon, sentence, detail, label, address, code);
    }

    private static String said(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString(key);
        return new MessageFormat(pattern, Locale.FRENCH).format(arguments);
    }
}
