package fr.societaire.identity.web;

import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.SecondFactorOutcome;
import fr.societaire.platform.web.French;
import fr.societaire.shared.SupportCode;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** What may stand in the way of a sign-in, with its stable code and its sentences. */
public enum Problem {
    WRONG_PAIR("ACC-101"),
    LAST_TRY("ACC-101"),
    LOCKED("ACC-102"),
    TOO_MANY_TRIES("ACC-116"),
    FROZEN("ACC-102"),
    HUMAN_ASKED(null),
    HUMAN_FAILED("ACC-109"),
    BUSY("SVC-202"),
    NO_CHANNEL(null),
    TOO_MANY_CODES("ACC-116"),
    COOKIES_BLOCKED("ACC-115"),
    WRONG_CODE("ACC-104"),
    CODE_EXPIRED("ACC-105"),
    CODE_SUPERSEDED("ACC-106"),
    CODE_BURNT("ACC-104"),
    CODES_PAUSED("ACC-104"),
    CODE_REPLAYED("ACC-104"),
    PASSKEY_REFUSED(null),
    PASSKEY_COPIED(null),
    ATTEMPT_OVER("ACC-105"),
    TOO_EARLY(null);

    static final String BUNDLE = "fr.societaire.identity.web.messages";

    private static final Set<Problem> LEADING_BACK = EnumSet.of(COOKIES_BLOCKED, CODE_BURNT, ATTEMPT_OVER);

    private final String reference;

    Problem(String reference) {
        this.reference = reference;
    }

    /**
     * One problem as it was met, in words: an alert for a page.
     *
     * @param reference the stable code of the catalogue; {@code null} where it gives none
     * @param support the code to read to the desk; {@code null} where there is none
     */
    public record Met(String title, String detail, String reference, String support) {
        /** With the code that opens this very event on the desk. */
        Met with(SupportCode code) {
            return new Met(title, detail, reference, code.value());
        }
    }

    Met met() {
        return inWords();
    }

    Met met(int figure) {
        return inWords(figure);
    }

    /** With a time of the clock, as the member reads it. */
    Met met(Instant at) {
        return inWords(French.time(at));
    }

    /** With a day and an hour. */
    Met metOn(Instant at) {
        return inWords(French.instant(at));
    }

    /** Why a second factor did not do, where the page stays as it is. */
    static Met of(SecondFactorOutcome outcome) {
        return switch (outcome) {
            case SecondFactorOutcome.WrongCode wrong -> WRONG_CODE.met(wrong.triesLeft());
            case SecondFactorOutcome.Expired expired -> CODE_EXPIRED.met();
            case SecondFactorOutcome.Superseded old -> CODE_SUPERSEDED.met(old.newerSentAt());
            case SecondFactorOutcome.Replayed again -> CODE_REPLAYED.met();
            case SecondFactorOutcome.PasskeyRefused no -> PASSKEY_REFUSED.met();
            case SecondFactorOutcome.PasskeyCopied copied -> PASSKEY_COPIED.met();
            case SecondFactorOutcome.Paused paused -> CODES_PAUSED.metOn(paused.until());
            case SecondFactorOutcome.NotAdmitted no -> of(no.why());
            case SecondFactorOutcome.Burnt burnt -> CODE_BURNT.met();
            case SecondFactorOutcome.AttemptOver over -> ATTEMPT_OVER.met();
            case SecondFactorOutcome.SignedIn in -> throw new IllegalArgumentException("no problem at all");
        };
    }

    /** Why a right proof opens nothing now; from a refused place there is a page of its own. */
    private static Met of(FirstFactorOutcome why) {
        if (why instanceof FirstFactorOutcome.Frozen frozen) {
            return FROZEN.met().with(frozen.support());
        }
        throw new IllegalArgumentException(why.getClass().getSimpleName());
    }

    /** The word in an address: {@code cookies-blocked}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem an address names, of those that lead back to the first step: nobody can make us say another. */
    static Optional<Problem> ofWord(String word) {
        return LEADING_BACK.stream().filter(p -> p.word().equals(word)).findFirst();
    }

    private Met inWords(Object... figures) {
        return new Met(sentence("title", figures), sentence("detail", figures), reference, null);
    }

    private String sentence(String part, Object... figures) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString(word() + "." + part);
        return new MessageFormat(pattern, Locale.FRENCH).format(figures);
    }
}
