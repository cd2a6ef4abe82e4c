package fr.societaire.identity;

import fr.societaire.identity.domain.CnilCase;
import fr.societaire.identity.domain.PasswordOwner;
import fr.societaire.identity.domain.PasswordPolicy;
import fr.societaire.identity.domain.PasswordRule;
import fr.societaire.identity.internal.PasswordHistory;
import fr.societaire.identity.internal.PasswordOwners;
import fr.societaire.identity.internal.ZxcvbnPasswords;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/**
 * What a password must be, for the pages where one is chosen. {@link Accounts} applies the same rules again when it is
 * stored: a page that forgets to ask changes nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Passwords {
    /** The rule only a new password in the place of another has. */
    public static final String DIFFERENT = "DIFFERENT";

    @Inject
    ZxcvbnPasswords guessable;

    @Inject
    PasswordOwners owners;

    @Inject
    PasswordHistory history;

    /** The rules as a list to show before anything is typed. */
    public List<PasswordRuleView> rules() {
        return Arrays.stream(PasswordRule.values())
                .map(rule -> new PasswordRuleView(rule.name(), rule.sentence(), false))
                .toList();
    }

    /** The same where a password is replaced: it must also differ from the last ones. */
    public List<PasswordRuleView> rulesOfAChange() {
        return history.addTo(rules());
    }

    /** Reviews a candidate exactly as typed, against what is known of the member who chooses it. */
    public PasswordReview review(MemberNumber member, String candidate) {
        return review(candidate, owners.of(member));
    }

    /** The same for somebody who is no member. {@code words}: what everyone may know of him. */
    public PasswordReview reviewAgainst(List<String> words, String candidate) {
        return review(candidate, owners.of(words));
    }

    private PasswordReview review(String candidate, PasswordOwner owner) {
        String typed = candidate == null ? "" : candidate;
        var rules = new PasswordPolicy(PasswordPolicy.WITHOUT_LOCK, guessable)
                .review(typed, owner).entrySet().stream()
                        .map(rule -> new PasswordRuleView(
                                rule.getKey().name(), rule.getKey().sentence(), rule.getValue()))
                        .toList();
        return new PasswordReview(rules, CnilCase.entropyBits(typed));
    }
}
