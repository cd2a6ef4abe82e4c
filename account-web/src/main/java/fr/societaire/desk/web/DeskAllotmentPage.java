package fr.societaire.desk.web;

import fr.societaire.billing.OverdueContract;
import fr.societaire.desk.TransferDesk;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.transfer.AllotmentView;
import fr.societaire.transfer.TransferView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** {@code /conseiller/virement?virement=…&contrat=…}: whose a transfer is, with what giving it to a contract changes. */
@Named
@RequestScoped
public class DeskAllotmentPage {
    @Inject
    TransferDesk desk;

    @Inject
    @Param(name = "virement")
    String id;

    @Inject
    @Param(name = "contrat")
    String typed;

    private TransferView transfer;
    private ContractNumber contract;
    private MemberNumber owner;
    private OverdueContract overdue;

    @PostConstruct
    void load() {
        transfer = desk.one(Optional.ofNullable(id).orElseThrow(Refusal.NOT_FOUND::toException));
        Optional.ofNullable(typed)
                .map(number -> number.strip().toUpperCase(Locale.ROOT))
                .filter(ContractNumber::isNormal)
                .map(ContractNumber::new)
                .ifPresent(number -> desk.owner(number).ifPresent(member -> choose(number, member)));
    }

    private void choose(ContractNumber number, MemberNumber member) {
        contract = number;
        owner = member;
        overdue = desk.overdue(number).orElse(null);
    }

    public Go allot() {
        if (contract == null) {
            throw Refusal.NOT_FOUND.toException();
        }
        AllotmentView done = desk.allot(transfer.id(), contract);
        return Go.to(DeskTransfersPage.ADDRESS)
                .saying(Notice.success(
                        "Virement rattaché au contrat " + done.contract() + ".",
                        done.paid().isEmpty()
                                ? "Il ne suffit à aucune échéance : "
                                        + done.left().display() + " restent en faveur du sociétaire, qui est prévenu."
                                : "Il règle " + done.paid().size() + " échéance(s). Le sociétaire est remercié."));
    }

    public TransferView getTransfer() {
        return transfer;
    }

    /** Null while none was chosen that exists. */
    public ContractNumber getContract() {
        return contract;
    }

    public MemberNumber getOwner() {
        return owner;
    }

    public OverdueContract getOverdue() {
        return overdue;
    }

    public String getTyped() {
        return typed;
    }

    /** What was typed is no contract of ours. */
    public String getError() {
        return typed == null || contract != null ? null : "Aucun contrat ne porte ce numéro.";
    }
}
