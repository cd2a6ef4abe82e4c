package fr.societaire.transfer;

import fr.societaire.contract.Contracts;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.transfer.domain.Clue;
import fr.societaire.transfer.domain.Hints;
import fr.societaire.transfer.internal.Allotment;
import fr.societaire.transfer.internal.TransferShelf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The transfers received, for the accountants: which are nobody's yet, and whose they decide them to be. Who may do this is
 * checked by the desk, which names who did.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class ReceivedTransfers {
    private static final int FILES = 10;
    private static final int PROPOSALS = 4;

    @Inject
    TransferShelf shelf;

    @Inject
    Allotment allotment;

    @Inject
    Contracts contracts;

    /** Transfers without a contract, the oldest first, with what their words suggest. */
    public UnknownPage unknown(int page) {
        int number = Math.max(1, page);
        List<TransferView> rows = shelf.unknown((number - 1) * UnknownPage.SIZE, UnknownPage.SIZE + 1);
        return new UnknownPage(
                rows.stream()
                        .limit(UnknownPage.SIZE)
                        .map(one -> new UnknownTransfer(one, proposals(one)))
                        .toList(),
                number,
                rows.size() > UnknownPage.SIZE);
    }

    /** The latest files of the bank. */
    public List<StatementView> files() {
        return shelf.statements(FILES);
    }

    /** One transfer; refused as {@link Refusal#NOT_FOUND} when there is none. */
    public TransferView one(String id) {
        return shelf.find(id).orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /** Whose contract this is; empty when there is none of this number. */
    public Optional<MemberNumber> owner(ContractNumber contract) {
        return Optional.ofNullable(contracts.owners(List.of(contract)).get(contract));
    }

    /**
     * Gives a transfer to a contract. Refused as {@link Refusal#STALE} when somebody has done so before, as {@link
     * Refusal#NOT_FOUND} when there is no such transfer or contract.
     */
    public AllotmentView allot(String id, ContractNumber contract, String by) {
        TransferView transfer = shelf.lock(id).orElseThrow(Refusal.NOT_FOUND::toException);
        if (transfer.contract().isPresent()) {
            throw Refusal.STALE.toException();
        }
        MemberNumber member = owner(contract).orElseThrow(Refusal.NOT_FOUND::toException);
        return allotment.allot(transfer, contract, member, Optional.of(by));
    }

    private List<Proposal> proposals(TransferView transfer) {
        Map<ContractNumber, Proposal> found = new LinkedHashMap<>();
        contracts
                .owners(Hints.contracts(transfer.said()))
                .forEach(
                        (contract, member) -> found.put(contract, new Proposal(contract, member, Clue.CONTRACT_NAMED)));
        for (MemberNumber member : Hints.members(transfer.said())) {
            contracts
                    .of(member)
                    .forEach(card ->
                            found.putIfAbsent(card.number(), new Proposal(card.number(), member, Clue.MEMBER_NAMED)));
        }
        return new ArrayList<>(found.values()).stream().limit(PROPOSALS).toList();
    }
}
