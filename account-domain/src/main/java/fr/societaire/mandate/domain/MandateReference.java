package fr.societaire.mandate.domain;

import java.util.regex.Pattern;

/**
 * The unique reference of a mandate (in French, RUM): with the creditor's identifier it names one mandate in the whole of
 * Europe. Up to 35 of the characters every bank passes on, without a blank; case makes no difference to the banks, so that it
 * is held in upper case. Anything else is an {@link IllegalArgumentException}.
 */
public record MandateReference(String value) {
    /** The restricted latin set of the rulebook, less the blank, which some banks drop. */
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z+?/:().,'-]{1,35}");

    public MandateReference {
        if (!isReference(value)) {
            throw new IllegalArgumentException("not a mandate reference");
        }
    }

    /** Whether a text is one; the rulebook forbids a slash at either end, and two in a row. */
    public static boolean isReference(String text) {
        return text != null
                && SHAPE.matcher(text).matches()
                && !text.startsWith("/")
                && !text.endsWith("/")
                && !text.contains("//");
    }

    @Override
    public String toString() {
        return value;
    }
}
