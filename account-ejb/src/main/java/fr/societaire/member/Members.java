package fr.societaire.member;

import fr.societaire.member.domain.PivotIdentity;
import fr.societaire.member.internal.MemberRegister;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who the members are. Open to callers who are nobody yet: recovery and first connection ask before a sign-in. */
@Stateless
@PermitAll
public class Members {
    @Inject
    MemberRegister register;

    public Optional<MemberIdentity> of(MemberNumber number) {
        return register.find(number).map(MemberRegister::identity);
    }

    /**
     * The member, if birth date and postcode are his. The three facts are judged together: nothing tells an unknown
     * number from a wrong date.
     */
    public Optional<MemberIdentity> matching(MemberNumber number, LocalDate birthDate, String postcode) {
        return register.bornOn(number, birthDate)
                .filter(member -> member.isKnownBy(birthDate, postcode))
                .map(MemberRegister::identity);
    }

    /** Whether the number is that of somebody of this civil status; judged together, as in {@link #matching}. */
    public boolean isCivilStatusOf(MemberNumber number, CivilStatus claim) {
        return register.bornOn(number, claim.bornOn())
                .filter(member -> member.isNamed(claim.firstName(), claim.lastName()))
                .isPresent();
    }

    /** Everybody of this civil status who lives at this postcode; more than one are homonyms, or one on file twice. */
    public List<MemberIdentity> ofCivilStatus(CivilStatus claim, String postcode) {
        return register.bornOn(claim.bornOn()).stream()
                .filter(member -> member.livesAt(postcode) && member.isNamed(claim.firstName(), claim.lastName()))
                .map(MemberRegister::identity)
                .toList();
    }

    /** Every member whose six facts agree with these; nobody when any of the six is missing on either side. */
    public List<MemberNumber> of(PivotIdentity pivot) {
        return register.ofPivot(pivot);
    }

    /** Those of the numbers that are members'. One query. */
    public Set<MemberNumber> known(Collection<MemberNumber> numbers) {
        return register.known(numbers);
    }

    /** Whether there is no member at all: the portal has never been fed. */
    public boolean none() {
        return register.isEmpty();
    }
}
