package fr.societaire.contract;

import fr.societaire.contract.internal.ContractRegister;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contracts of a member. Every question names the member it is asked for: a contract of someone else is a contract
 * that does not exist. One contract may be asked for without a role, because the check of an attestation and the making of
 * a receipt ask when nobody is signed in.
 */
@Stateless
@PermitAll
public class Contracts {
    @Inject
    ContractRegister register;

    /** Every contract of the member: those in force first, then by kind and number. One query. */
    @RolesAllowed({Role.MEMBER, Role.STAFF})
    public List<ContractCard> of(MemberNumber member) {
        return register.cards(member, 0, Integer.MAX_VALUE);
    }

    /**
     * One page of the same list. Two queries.
     *
     * @param page counted from 1; a page beyond the last is the last
     */
    @RolesAllowed(Role.MEMBER)
    public ContractPage page(MemberNumber member, int page) {
        return register.page(member, page);
    }

    /** The contract in full, if it is this member's. Two queries, whatever it holds. */
    public Optional<ContractDetail> ofMember(MemberNumber member, ContractNumber number) {
        return register.detail(member, number);
    }

    /** Whose contracts these are; a number that is no contract's is left out. One query. */
    public Map<ContractNumber, MemberNumber> owners(Collection<ContractNumber> numbers) {
        return register.owners(numbers);
    }
}
