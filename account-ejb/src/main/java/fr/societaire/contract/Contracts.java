package fr.societaire.contract;

import fr.societaire.contract.internal.ContractRegister;
import fr.societaire.platform.Onlooker;
import fr.societaire.shared.ContractKind;
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
import java.util.Set;

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

    @Inject
    Onlooker onlooker;

    /** Every contract of the member: those in force first, then by kind and number. One query. */
    @RolesAllowed({Role.MEMBER, Role.STAFF, Role.VIEWER})
    public List<ContractCard> of(MemberNumber member) {
        return register.cards(member, 0, Integer.MAX_VALUE, showsHealth());
    }

    /**
     * One page of the same list. Two queries.
     *
     * @param page counted from 1; a page beyond the last is the last
     */
    @RolesAllowed({Role.MEMBER, Role.VIEWER})
    public ContractPage page(MemberNumber member, int page) {
        return register.page(member, page, showsHealth());
    }

    /** The contract in full for its page, if it is this member's and may be shown to whoever looks. Two queries. */
    @RolesAllowed({Role.MEMBER, Role.VIEWER})
    public Optional<ContractDetail> shown(MemberNumber member, ContractNumber number) {
        return register.detail(member, number)
                .filter(detail -> showsHealth() || detail.card().kind() != ContractKind.HEALTH);
    }

    /** The numbers of the contracts of which nothing may be shown to whoever looks; no query for the member himself. */
    @RolesAllowed({Role.MEMBER, Role.STAFF, Role.VIEWER})
    public Set<ContractNumber> withheld(MemberNumber member) {
        return showsHealth() ? Set.of() : register.numbers(member, ContractKind.HEALTH);
    }

    private boolean showsHealth() {
        return !onlooker.isBarredFromHealth();
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
