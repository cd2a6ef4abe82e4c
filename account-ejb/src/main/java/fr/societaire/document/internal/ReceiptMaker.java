package fr.societaire.document.internal;

import fr.societaire.document.domain.PaymentReceipt;
import fr.societaire.document.internal.ReceiptOrders.Order;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.shared.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries out the orders of receipts: makes the document, then announces it by e-mail. */
@ApplicationScoped
public class ReceiptMaker {
    private static final Logger LOG = Logger.getLogger(ReceiptMaker.class.getName());

    @Inject
    ReceiptOrders orders;

    @Inject
    Receipts receipts;

    @Inject
    Issuing issuing;

    @Inject
    ContactPoints contacts;

    @Inject
    MailTemplate mail;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    String publicUrl;

    /** Outside of any transaction. @return whether there was an order to carry out */
    boolean makeNext() {
        Optional<Order> order = orders.claim();
        order.ifPresent(this::makeOrPostpone);
        return order.isPresent();
    }

    /** An order that cannot be carried out comes up again after its lease, and holds up nobody else's meanwhile. */
    private void makeOrPostpone(Order order) {
        try {
            make(order);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "DOC-004 A receipt could not be made; it will be tried again", failure);
        }
    }

    private void make(Order order) {
        PaymentReceipt paper = receipts.paper(order.member(), order.payment(), order.instalment())
                .orElseThrow(() ->
                        new IllegalStateException("DOC-004 No settled instalment for payment " + order.payment()));
        // Empty when too many documents are being made: the order comes up again after its lease.
        Optional<DocumentId> document = issuing.documentOf(paper);
        document.ifPresent(made -> orders.carriedOut(order, made, announcement(order, paper)));
    }

    /** None for a member without an e-mail address: the receipt waits under «Mes documents». */
    private Optional<EmailMessage> announcement(Order order, PaymentReceipt paper) {
        return contacts.of(order.member()).stream()
                .filter(contact -> contact.channel() == ContactChannel.EMAIL)
                .map(ContactPoint::value)
                .findFirst()
                .map(address -> mail.compose(
                        address,
                        "Votre reçu de paiement",
                        letter(paper),
                        "receipt-" + order.payment() + "-" + order.instalment()));
    }

    private Letter letter(PaymentReceipt paper) {
        return Letter.titled("Votre paiement est bien reçu")
                .paragraph("Nous avons reçu " + paper.amount().display() + " le " + French.day(paper.paidOn())
                        + " pour l’échéance du " + French.day(paper.dueOn()) + " de votre contrat " + paper.contract()
                        + ". Cette échéance est réglée.")
                .paragraph("Référence du paiement : " + paper.paymentReference())
                .paragraph("Votre reçu en PDF est dans « Mes documents ».")
                .link("Voir mes documents", URI.create(publicUrl + "/documents"));
    }
}
