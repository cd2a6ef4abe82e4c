package fr.societaire.staff;

import fr.societaire.identity.PasswordHashes;
import fr.societaire.identity.PasswordReview;
import fr.societaire.identity.Passwords;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.internal.PasswordDesk;
import fr.societaire.throttle.Limit;
import fr.societaire.throttle.Throttle;
import fr.societaire.throttle.Verdict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/**
 * How somebody of the staff comes to a password: by the link of a letter, when he begins or when he has forgotten his own.
 * It opens nothing by itself: the application he holds is asked for after it, as ever.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffPasswords {
    @Inject
    PasswordDesk desk;

    @Inject
    Passwords passwords;

    @Inject
    PasswordHashes hashes;

    @Inject
    Throttle throttle;

    /**
     * Asks for a letter to whoever has this name. The answer says nothing of whether somebody has; a name asked for too
     * often is answered alike and written to no more for a time.
     */
    public StaffLinkRequest ask(String name, String address) {
        if (throttle.ask(Limit.STAFF_LINKS_PER_NETWORK, address) instanceof Verdict.Wait wait) {
            return new StaffLinkRequest.Wait(wait.until());
        }
        String typed = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        boolean often = throttle.ask(Limit.STAFF_LINKS_PER_ACCOUNT, typed) instanceof Verdict.Wait;
        StaffId.parse(typed).filter(id -> !often).ifPresent(desk::send);
        return new StaffLinkRequest.Taken();
    }

    /** Whose password the link lets choose; empty when it does not open. Looking uses nothing up. */
    public Optional<StaffMember> holder(String token) {
        return desk.holder(token);
    }

    /** Puts the password in place, if the link opens and the rules are met. Every session and sign-in of his ends. */
    public NewStaffPassword choose(String token, String password) {
        Optional<StaffMember> holder = desk.holder(token);
        if (holder.isEmpty()) {
            return new NewStaffPassword.Closed();
        }
        PasswordReview review = passwords.reviewAgainst(desk.words(holder.get()), password);
        if (!review.acceptable()) {
            return new NewStaffPassword.Weak(review.rules());
        }
        return hashes.hash(password)
                .<NewStaffPassword>map(hash ->
                        desk.replace(token, hash) ? new NewStaffPassword.Chosen() : new NewStaffPassword.Closed())
                .orElseGet(NewStaffPassword.Busy::new);
    }
}
