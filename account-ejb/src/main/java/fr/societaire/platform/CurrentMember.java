package fr.societaire.platform;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** The member who is signed in, as the container knows him. */
@RequestScoped
public class CurrentMember {
    @Inject
    SecurityContext security;

    @Inject
    Onlooker onlooker;

    /**
     * Whose pages these are: the caller's, or those the {@link Onlooker} is shown. Refused as {@link Refusal#NOT_FOUND} when
     * there is neither.
     */
    public MemberNumber number() {
        return onlooker.member().or(this::ifSignedIn).orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /** The caller, if he is a member; an onlooker is none. */
    public Optional<MemberNumber> ifSignedIn() {
        Principal caller = security.getCallerPrincipal();
        // The insurer's staff are callers too; their names have a dot, which no number has.
        return Optional.ofNullable(caller)
                .map(Principal::getName)
                .filter(MemberNumber::isNumber)
                .map(MemberNumber::new);
    }
}
