package fr.societaire.identity;

import fr.societaire.factor.SecondFactors;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.domain.Account;
import fr.societaire.identity.domain.Identifier;
import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.identity.internal.AccountRegister;
import fr.societaire.identity.internal.DeviceRows;
import fr.societaire.identity.internal.LockRows;
import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.identity.internal.PasswordHistory;
import fr.societaire.identity.internal.SessionList;
import fr.societaire.identity.internal.SessionRows;
import fr.societaire.identity.internal.SignInNames;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The accounts, for the features that prove who somebody is before there is a sign-in: first connection and lost
 * password. They join the caller's transaction. The caller has the proof; it is not asked again here.
 */
@Stateless
@PermitAll
public class Accounts {
    @Inject
    SignInNames names;

    @Inject
    AccountRegister register;

    @Inject
    Passwords passwords;

    @Inject
    PasswordHashing hashing;

    @Inject
    PasswordHistory history;

    @Inject
    SessionRows sessions;

    @Inject
    LockRows locks;

    @Inject
    DeviceRows devices;

    @Inject
    SessionList live;

    @Inject
    InstantSource clock;

    @Inject
    SecondFactors factors;

    @Inject
    Event<PasswordChanged> changed;

    /** Whom a typed name leads to; one look-up of one shape, whoever it is. Empty when nobody, or more than one. */
    public Optional<NamedMember> named(String typed) {
        return names.find(typed)
                .map(holder ->
                        new NamedMember(holder.member(), holder.password().isPresent()));
    }

    /** What was typed, in the one form in which names are compared. */
    public String normalForm(String typed) {
        return Identifier.normalise(typed);
    }

    /** Whether the member has ever had a password. */
    public boolean exists(MemberNumber member) {
        return register.exists(member);
    }

    /**
     * Opens the account of a member who has none, with the names he may sign in with.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#STALE} when he has one
     */
    public PasswordOutcome createAccount(MemberNumber member, String newPassword) {
        if (exists(member)) {
            throw Refusal.STALE.toException();
        }
        PasswordReview review = passwords.review(member, newPassword);
        return review.acceptable()
                ? storing(newPassword, hash -> register.open(member, hash, clock.instant()))
                : new PasswordOutcome.Refused(review.rules());
    }

    /**
     * Replaces the password, ends every session of the member, the trust in his devices and the lock. One that follows
     * the rules is also compared with the last ones he had, which it must differ from.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_FOUND} when he has no account
     */
    public PasswordOutcome changePassword(MemberNumber member, String newPassword, PasswordChangeCause cause) {
        return changePassword(member, newPassword, cause, Optional.empty());
    }

    /** The same, but one session goes on: that of the browser he changes it in. */
    PasswordOutcome changePassword(
            MemberNumber member, String newPassword, PasswordChangeCause cause, Optional<UUID> kept) {
        Account account = register.find(member).orElseThrow(Refusal.NOT_FOUND::toException);
        PasswordReview review = passwords.review(member, newPassword);
        if (!review.acceptable()) {
            return new PasswordOutcome.Refused(history.addTo(review.rules()));
        }
        return switch (history.compare(account, newPassword)) {
            case BUSY -> new PasswordOutcome.Busy();
            case SAME -> new PasswordOutcome.Refused(history.addTo(review.rules()));
            case DIFFERENT -> storing(newPassword, hash -> replace(account, hash, cause, kept));
        };
    }

    /** When the member last completed a sign-in; empty when he never did. */
    public Optional<Instant> lastSignIn(MemberNumber member) {
        return sessions.lastOpened(member);
    }

    /** Something waits for the member on his pages until then: the pages look for it only in that time. */
    public void callAttention(MemberNumber member, Instant until) {
        sessions.callAttention(member, until);
    }

    private PasswordOutcome storing(String newPassword, Consumer<PasswordHash> store) {
        Optional<PasswordHash> hash = hashing.hash(newPassword);
        hash.ifPresent(store);
        return hash.isPresent() ? new PasswordOutcome.Accepted() : new PasswordOutcome.Busy();
    }

    private void replace(Account account, PasswordHash hash, PasswordChangeCause cause, Optional<UUID> kept) {
        Instant now = clock.instant();
        history.remember(account, now);
        account.changePassword(hash, now);
        locks.clear(account.member());
        devices.distrustAllOf(account.member());
        live.endAllBut(account.member(), kept, now);
        if (cause != PasswordChangeCause.BY_MEMBER) {
            factors.requireStrong(FactorOwner.of(account.member()));
        }
        changed.fire(new PasswordChanged(account.member(), cause, now));
    }
}
