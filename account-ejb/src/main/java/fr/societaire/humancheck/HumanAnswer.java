package fr.societaire.humancheck;

import java.util.function.UnaryOperator;

/**
 * What came back from the page; whatever is absent is {@code null}.
 *
 * @param work the solved puzzle, base64 of the ALTCHA protocol
 * @param questionToken of the {@link HumanChallenge}
 * @param typed the answer to the question
 * @param address the visitor's network address
 */
public record HumanAnswer(String work, String questionToken, String typed, String address) {
    /** The names of the fields that {@code <m:humanCheck/>} puts in a form. */
    public static final String WORK_FIELD = "verification";

    public static final String TOKEN_FIELD = "question";
    public static final String TYPED_FIELD = "reponse";

    /** From a form that asked for none. */
    public static HumanAnswer none(String address) {
        return new HumanAnswer(null, null, null, address);
    }

    /** Whether anything came back, right or wrong. */
    public boolean isGiven() {
        return isGiven(work) || isGiven(typed);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** From a form that holds {@code <m:humanCheck/>}. */
    public static HumanAnswer of(UnaryOperator<String> parameters, String address) {
        return new HumanAnswer(
                parameters.apply(WORK_FIELD), parameters.apply(TOKEN_FIELD), parameters.apply(TYPED_FIELD), address);
    }
}
