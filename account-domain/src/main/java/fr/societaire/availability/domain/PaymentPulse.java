package fr.societaire.availability.domain;

/**
 * What the payments of the last minutes show of the card processor.
 *
 * @param asked attempts made
 * @param unanswered those of them for which the processor opened no page
 */
public record PaymentPulse(int asked, int unanswered) {
    /** One lost attempt says nothing of the processor. */
    private static final int SEVERAL = 3;

    public FunctionState state() {
        if (unanswered < SEVERAL) {
            return FunctionState.UP;
        }
        return unanswered == asked ? FunctionState.DOWN : FunctionState.SLOW;
    }
}
