package fr.societaire.billing.web;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.Instalments;
import fr.societaire.payment.CardPayments;
import fr.societaire.payment.PayInstalments;
import fr.societaire.payment.PaymentState;
import fr.societaire.payment.PaymentView;
import fr.societaire.payment.RequestKey;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The page a member comes back to: it asks how the payment stands, and believes nothing the browser brings. */
@Named
@RequestScoped
public class PaymentPage {
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    CardPayments payments;

    @Inject
    CurrentMember me;

    @Inject
    Instalments instalments;

    @Inject
    BankWait bankWait;

    @Inject
    @Param(pathIndex = 0)
    String number;

    @Inject
    @Param(name = "cle")
    String key;

    private PaymentView payment;
    private StateText text;
    private List<InstalmentView> settled = List.of();

    public void open() {
        payment = payments.look(me.number(), id());
        text = StateText.of(payment.state(), payment.lines().size());
        if (payment.state() instanceof PaymentState.BeingChecked) {
            bankWait.lookAgain(payment.id());
        }
        if (payment.state() instanceof PaymentState.Paid) {
            settled = instalments.settledBy(me.number(), payment.id());
        }
    }

    /** Another try: on the same page of the processor while it is open, on a new one after. */
    public Go retry() {
        open();
        var command = PayInstalments.confirmed(me.number(), payment.instalments(), payment.amount(), request());
        return PayNavigation.go(payments.pay(command));
    }

    private RequestKey request() {
        try {
            return new RequestKey(key);
        } catch (IllegalArgumentException forged) {
            throw Refusal.NOT_FOUND.toException();
        }
    }

    private PaymentId id() {
        if (!PaymentId.isReference(number)) {
            throw Refusal.NOT_FOUND.toException();
        }
        return new PaymentId(number);
    }

    public PaymentView getPayment() {
        return payment;
    }

    public StateText getText() {
        return text;
    }

    /** What it has settled; an instalment settled otherwise meanwhile is missing. */
    public List<InstalmentView> getSettled() {
        return settled;
    }

    /**
     * Whether another try is offered. When the form comes back nothing has been asked yet, and Faces would not hear a
     * button it takes for hidden: whether the try is possible is decided by the front door.
     */
    public boolean isRetryOffered() {
        return text == null || (text.retry() != null && text.way() == null);
    }

    /** Whether the processor's page still waits: it may as well be opened on another device. */
    public boolean isElsewhereOffered() {
        return payment != null
                && switch (payment.state()) {
                    case PaymentState.Refused refused -> refused.resumable();
                    case PaymentState.Abandoned left -> left.resumable();
                    case PaymentState.Paid paid -> false;
                    case PaymentState.BeingChecked waiting -> false;
                };
    }

    /** Where the one thing to do after a refusal leads, null where it is another. */
    public String getWay() {
        return text == null || text.way() == null ? null : text.way().address(payment.id());
    }

    /** One key for each time the page is shown: pressed twice, it is one request. */
    public String getFreshKey() {
        return RequestKey.drawnFrom(CHANCE).value();
    }
}
