package fr.societaire.payment.internal;

import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.domain.CardPaymentStatus;
import fr.societaire.payment.domain.ProcessorAnswer;
import fr.societaire.payment.domain.Witness;
import fr.societaire.shared.PaymentId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one way a payment is settled, whoever is first to ask: the member who comes back, the processor's notification,
 * the janitor. Asks the processor, outside of any transaction, and records its answer. What a browser brings back is
 * never believed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Settlement {
    /**
     * Where a payment stands.
     *
     * @param heard whether the processor could be asked, or need not be any more
     */
    public record Standing(CardPayment payment, boolean heard) {}

    @Inject
    CardLedger ledger;

    @Inject
    CardGateway gateway;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI publicUrl;

    /** Opens the processor's page, or finds the one already opened for this payment. */
    public CardPayment openPage(CardPayment claimed, Witness by) {
        var answer = gateway.openPage(new CardGateway.PageRequest(
                claimed.id(),
                claimed.lines(),
                claimed.isChallenged(),
                claimed.wish(),
                claimed.pageClosesAt(),
                publicUrl.resolve("/retour-paiement/" + claimed.id())));
        return ledger.record(claimed.id(), answer, by);
    }

    /** Asks, and settles. */
    public Standing settle(PaymentId id, Witness by) {
        CardPayment payment = ledger.read(id);
        if (payment.status() == CardPaymentStatus.CREATED) {
            payment = openPage(payment, by);
        }
        if (payment.status().isFinal()) {
            return new Standing(payment, true);
        }
        if (payment.status() == CardPaymentStatus.CREATED) {
            return new Standing(payment, false);
        }
        ProcessorAnswer answer = ask(payment);
        return new Standing(ledger.record(id, answer, by), !(answer instanceof ProcessorAnswer.Unreachable));
    }

    /**
     * As {@link #settle}, after asking the processor to close its page: the member wants to pay something else, or nothing
     * of it is owed any more. A page that may exist without anybody knowing its address is asked for first.
     */
    public Standing retire(CardPayment payment, Witness by) {
        CardPayment known = payment.status() == CardPaymentStatus.CREATED ? openPage(payment, by) : payment;
        known.session().ifPresent(gateway::close);
        return settle(known.id(), by);
    }

    private ProcessorAnswer ask(CardPayment payment) {
        String session = payment.session().orElseThrow();
        ProcessorAnswer answer = gateway.read(session);
        boolean stillOpen = answer instanceof ProcessorAnswer.Open || answer instanceof ProcessorAnswer.AtTheBank;
        if (stillOpen && payment.isPageOverdue(clock.instant())) {
            gateway.close(session);
            return gateway.read(session);
        }
        return answer;
    }
}
