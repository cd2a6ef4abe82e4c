package fr.societaire.identity;

import java.util.List;

/**
 * What a candidate password is worth.
 *
 * @param rules every rule, in the order they are shown
 * @param entropyBits {@code length · log2(alphabet)}, the CNIL's measure; a figure for the strength bar, not a verdict
 */
public record PasswordReview(List<PasswordRuleView> rules, double entropyBits) {
    public PasswordReview {
        rules = List.copyOf(rules);
    }

    public boolean acceptable() {
        return rules.stream().allMatch(PasswordRuleView::met);
    }
}
