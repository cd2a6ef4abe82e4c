package fr.societaire.staff.web;

import fr.societaire.platform.web.French;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What may stand in the way of a sign-in to the desk, or of a password for it. */
public enum StaffProblem {
    WRONG_PAIR,
    BUSY,
    WRONG_CODE,
    REPLAYED_CODE,
    WAITING,
    ATTEMPT_OVER,
    LINK_CLOSED,
    TOO_WEAK,
    TOO_MANY_LINKS;

    private static final String BUNDLE = "fr.societaire.staff.web.messages";

    /** One problem as it was met, in words. */
    public record Met(String title, String detail) {}

    Met met() {
        return new Met(sentence("title"), sentence("detail"));
    }

    /** With a time of the clock. */
    Met met(Instant until) {
        return new Met(sentence("title"), sentence("detail").replace("{0}", French.time(until)));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem an address names. */
    static Optional<StaffProblem> ofWord(String word) {
        return Arrays.stream(values())
                .filter(problem -> problem.word().equals(word))
                .findFirst();
    }

    private String sentence(String part) {
        return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString(word() + "." + part);
    }
}
