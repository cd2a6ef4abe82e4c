package fr.societaire.availability.domain;

/**
 * What the last minutes show of an outside party: the card processor, the identity provider.
 *
 * @param asked attempts made
 * @param unanswered those of them to which it gave no answer
 */
public record PartyPulse(int asked, int unanswered) {
    /** One lost attempt says nothing of it. */
    private static final int SEVERAL = 3;

    public FunctionState state() {
        if (unanswered < SEVERAL) {
            return FunctionState.UP;
        }
        return unanswered == asked ? FunctionState.DOWN : FunctionState.SLOW;
    }
}
