package fr.societaire.identity;

import fr.societaire.identity.domain.Account;
import fr.societaire.identity.internal.AccountRegister;
import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.throttle.Limit;
import fr.societaire.throttle.Throttle;
import fr.societaire.throttle.Verdict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The password of a member who is in. He types the present one again: a browser left open must not be enough to take a
 * space over. Guessing it here is limited as it is at the door.
 */
@Stateless
@RolesAllowed(Role.MEMBER)
public class OwnPassword {
    @Inject
    AccountRegister register;

    @Inject
    PasswordHashing hashing;

    @Inject
    Accounts accounts;

    @Inject
    Throttle throttle;

    /** Since when the member has the password he has. */
    public Optional<Instant> changedAt(MemberNumber member) {
        return register.find(member).map(Account::passwordChangedAt);
    }

    /**
     * Replaces it.
     *
     * @param kept the session that goes on; all others end
     */
    public OwnPasswordOutcome change(MemberNumber member, String current, String wanted, UUID kept) {
        Verdict verdict = throttle.ask(Limit.CURRENT_PASSWORD_FAILURES_PER_ACCOUNT, member.value());
        return switch (verdict) {
            case Verdict.Wait wait -> new OwnPasswordOutcome.Wait(wait.until());
            case Verdict.Allowed allowed -> compared(member, current, wanted, kept);
        };
    }

    private OwnPasswordOutcome compared(MemberNumber member, String current, String wanted, UUID kept) {
        Account account = register.find(member).orElseThrow(Refusal.NOT_FOUND::toException);
        return switch (hashing.compare(Optional.of(account.password()), current == null ? "" : current)) {
            case BUSY -> new OwnPasswordOutcome.Busy();
            case DIFFERENT -> {
                throttle.charge(Limit.CURRENT_PASSWORD_FAILURES_PER_ACCOUNT, member.value());
                yield new OwnPasswordOutcome.WrongCurrent();
            }
            case SAME -> replaced(member, wanted, kept);
        };
    }

    private OwnPasswordOutcome replaced(MemberNumber member, String wanted, UUID kept) {
        return switch (accounts.changePassword(member, wanted, PasswordChangeCause.BY_MEMBER, Optional.of(kept))) {
            case PasswordOutcome.Accepted accepted -> new OwnPasswordOutcome.Changed();
            case PasswordOutcome.Busy busy -> new OwnPasswordOutcome.Busy();
            case PasswordOutcome.Refused refused -> refused(refused.rules());
        };
    }

    private static OwnPasswordOutcome refused(List<PasswordRuleView> rules) {
        // It is judged last: where the others are met, it is the one that is not.
        boolean same = rules.stream()
                .filter(rule -> !rule.met())
                .allMatch(rule -> rule.code().equals(Passwords.DIFFERENT));
        return same ? new OwnPasswordOutcome.SameAsBefore() : new OwnPasswordOutcome.Weak(rules);
    }
}
