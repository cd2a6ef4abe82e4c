package fr.societaire.desk.web;

import fr.societaire.desk.RefundDesk;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.TypedMoney;
import fr.societaire.refund.AskOutcome;
import fr.societaire.refund.RefundableLine;
import fr.societaire.refund.domain.RefundCause;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** {@code /conseiller/rembourser?paiement=…&echeance=…}: an accountant gives back something of a payment. */
@Named
@RequestScoped
public class DeskAskRefundPage {
    @Inject
    RefundDesk desk;

    @Inject
    @Param(name = "paiement")
    String payment;

    @Inject
    @Param(name = "echeance")
    String instalment;

    private List<RefundableLine> lines = List.of();
    private RefundableLine chosen;
    private String amount;
    private String cause;
    private String reason;
    private String amountError;

    @PostConstruct
    void load() {
        String reference = payment == null ? "" : payment.strip();
        lines = PaymentId.isReference(reference) ? desk.linesOf(new PaymentId(reference)) : List.of();
        chosen = lines.stream()
                .filter(line -> lines.size() == 1 || line.instalment().value().equals(instalment))
                .findFirst()
                .orElse(null);
    }

    /** What was typed stays, whatever is wrong with it. */
    public Go ask() {
        Optional<Money> wanted = TypedMoney.parse(amount);
        amountError = wanted.isPresent() ? null : "Écrivez un montant en euros, par exemple 51,00.";
        return wanted.map(this::ask).orElseGet(Go::stay);
    }

    private Go ask(Money wanted) {
        RefundCause why = "correction".equals(cause) ? RefundCause.PREMIUM_CORRECTED : RefundCause.GESTURE;
        return switch (desk.ask(chosen.payment(), chosen.instalment(), wanted, why, reason)) {
            case AskOutcome.Leaves now -> back("Remboursement demandé.", "Il part vers la carte du sociétaire.");
            case AskOutcome.TakesTwo waits ->
                back("Remboursement à valider.", "Au-delà du seuil, un collègue de la comptabilité doit le valider.");
            case AskOutcome.TooMuch less -> {
                amountError = "Il reste " + less.left().display() + " à pouvoir rendre sur cette échéance.";
                yield Go.stay();
            }
        };
    }

    private static Go back(String title, String detail) {
        return Go.to(DeskRefundsPage.ADDRESS).saying(Notice.success(title, detail));
    }

    /** What the payment has paid; empty when none was named, or it has taken nothing. */
    public List<RefundableLine> getLines() {
        return lines;
    }

    /** The one it is about; null while it is to be chosen. */
    public RefundableLine getChosen() {
        return chosen;
    }

    public String getPayment() {
        return payment;
    }

    /** Whether a payment was named that nothing can be given back of. */
    public boolean isUnknown() {
        return payment != null && !payment.isBlank() && lines.isEmpty();
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String typed) {
        amount = typed;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String picked) {
        cause = picked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    public String getAmountError() {
        return amountError;
    }
}
