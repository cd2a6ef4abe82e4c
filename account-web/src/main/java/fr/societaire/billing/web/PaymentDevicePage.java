package fr.societaire.billing.web;

import fr.societaire.billing.PaymentLink;
import fr.societaire.billing.PaymentLinks;
import fr.societaire.payment.CardPayments;
import fr.societaire.payment.PaymentView;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/**
 * {@code /paiement-appareil/{payment}}: the same payment on another device. The link is shown in the answer that makes it and
 * nowhere else: an address with it would stay in the history.
 */
@Named
@RequestScoped
public class PaymentDevicePage {
    @Inject
    CardPayments payments;

    @Inject
    PaymentLinks links;

    @Inject
    CurrentMember me;

    @Inject
    @Param(pathIndex = 0)
    String number;

    private PaymentView payment;
    private PaymentLink link;

    @PostConstruct
    void load() {
        if (!PaymentId.isReference(number)) {
            throw Refusal.NOT_FOUND.toException();
        }
        payment = payments.look(me.number(), new PaymentId(number));
    }

    public Go draw() {
        link = links.draw(me.number(), payment.id());
        return Go.stay();
    }

    public Go send() {
        link = links.send(me.number(), payment.id());
        return Go.stay();
    }

    public PaymentView getPayment() {
        return payment;
    }

    /** Set when there is one to scan. */
    public PaymentLink.Drawn getDrawn() {
        return link instanceof PaymentLink.Drawn drawn ? drawn : null;
    }

    /** Set when it has been sent. */
    public PaymentLink.Sent getSent() {
        return link instanceof PaymentLink.Sent sent ? sent : null;
    }

    public boolean isWithoutMobile() {
        return link instanceof PaymentLink.NoMobile;
    }

    public boolean isTooMany() {
        return link instanceof PaymentLink.TooMany;
    }

    public boolean isOver() {
        return link instanceof PaymentLink.NotOpen;
    }
}
