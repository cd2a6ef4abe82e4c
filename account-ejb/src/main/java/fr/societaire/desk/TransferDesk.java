package fr.societaire.desk;

import fr.societaire.billing.OverdueContract;
import fr.societaire.billing.Overdues;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.staff.domain.StaffRight;
import fr.societaire.transfer.AllotmentView;
import fr.societaire.transfer.ReceivedTransfers;
import fr.societaire.transfer.StatementView;
import fr.societaire.transfer.TransferView;
import fr.societaire.transfer.UnknownPage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The transfers received, for the accountants. Every method takes {@link StaffRight#KEEP_TRANSFERS}. */
@Stateless
@RolesAllowed(Role.STAFF)
public class TransferDesk {
    @Inject
    Warrants warrants;

    @Inject
    ReceivedTransfers transfers;

    @Inject
    Overdues overdues;

    /** Those nobody knows the contract of. */
    public UnknownPage unknown(int page) {
        warrants.demand(StaffRight.KEEP_TRANSFERS);
        return transfers.unknown(page);
    }

    /** The latest files of the bank. */
    public List<StatementView> files() {
        warrants.demand(StaffRight.KEEP_TRANSFERS);
        return transfers.files();
    }

    /** One transfer; refused as {@link Refusal#NOT_FOUND} when there is none. */
    public TransferView one(String id) {
        warrants.demand(StaffRight.KEEP_TRANSFERS);
        return transfers.one(id);
    }

    /** Whose contract this is; empty when there is none of this number. */
    public Optional<MemberNumber> owner(ContractNumber contract) {
        warrants.demand(StaffRight.KEEP_TRANSFERS);
        return transfers.owner(contract);
    }

    /** What is overdue on a contract; empty when nothing is. */
    public Optional<OverdueContract> overdue(ContractNumber contract) {
        warrants.demand(StaffRight.KEEP_TRANSFERS);
        return overdues.of(contract);
    }

    /** Gives a transfer to a contract; refused as {@link Refusal#STALE} when somebody has done so before. */
    public AllotmentView allot(String id, ContractNumber contract) {
        return transfers.allot(
                id, contract, warrants.demand(StaffRight.KEEP_TRANSFERS).pseudonym());
    }
}
