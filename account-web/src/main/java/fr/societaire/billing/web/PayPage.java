package fr.societaire.billing.web;

import fr.societaire.payment.CardPayments;
import fr.societaire.payment.PayInstalments;
import fr.societaire.payment.PayOutcome;
import fr.societaire.payment.PaymentState;
import fr.societaire.payment.PaymentView;
import fr.societaire.payment.RequestKey;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.InstalmentId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.List;

/**
 * {@code /payer}: what was chosen, what it comes to, and the one button that leads to the processor. With a payment that
 * was refused in the address, what it was to pay, and what to check before another try.
 */
@Named
@RequestScoped
public class PayPage {
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    Choice choice;

    @Inject
    CardPayments payments;

    @Inject
    CurrentMember me;

    private final String key = RequestKey.drawnFrom(CHANCE).value();
    private ChosenInstalments chosen = ChosenInstalments.NONE;
    private boolean afterRefusal;

    /** Shows what of the choice can be paid; leads elsewhere when nothing of it can. */
    public Go open() {
        var former = choice.former().map(id -> payments.look(me.number(), id));
        if (former.filter(PayPage::isOver).isPresent()) {
            return Go.to("/paiement/" + former.get().id());
        }
        afterRefusal = former.isPresent();
        var all = former.map(payment -> choice.of(payment.instalments())).orElseGet(choice::read);
        chosen = ChosenInstalments.of(all);
        if (all.isEmpty()) {
            return nothingChosen();
        }
        return chosen.payable().isEmpty() ? PayNavigation.go(new PayOutcome.NothingOwed()) : Go.stay();
    }

    private static boolean isOver(PaymentView former) {
        return former.state() instanceof PaymentState.Paid || former.state() instanceof PaymentState.BeingChecked;
    }

    /** «Payer»: exactly what was shown, for exactly what it came to. */
    public Go pay() {
        List<InstalmentId> confirmed = choice.confirmed();
        if (confirmed.isEmpty()) {
            return nothingChosen();
        }
        PayOutcome outcome = payments.pay(PayInstalments.confirmed(me.number(), confirmed, choice.told(), choice.key())
                .with(choice.card()));
        return outcome instanceof PayOutcome.Changed
                ? Choice.confirm(confirmed).saying(notice("pay.changed"))
                : PayNavigation.go(outcome);
    }

    private static Go nothingChosen() {
        return Go.to("/paiements").saying(notice("pay.nothing_chosen"));
    }

    private static Notice notice(String key) {
        return Notice.info(PaymentTexts.of(key + ".title"), PaymentTexts.of(key + ".detail"));
    }

    public ChosenInstalments getChosen() {
        return chosen;
    }

    /** Whether a bank has just refused it: what to check comes first then, and only then. */
    public boolean isAfterRefusal() {
        return afterRefusal;
    }

    public String getKey() {
        return key;
    }
}
