package fr.societaire.refund.internal;

import fr.societaire.payment.CardRefunds;
import fr.societaire.payment.RefundNoticed;
import fr.societaire.payment.domain.RefundAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

/**
 * The one way a refund is settled, whoever is first: the clock, the processor's notification. Claim, call, record; the
 * call is in no transaction.
 */
@ApplicationScoped
public class RefundSettlement {
    @Inject
    RefundSteps steps;

    @Inject
    CardRefunds processor;

    /** Asks what was claimed, and records the answer. */
    public void settle(RefundAsk ask) {
        RefundAnswer answer = ask.reference().map(processor::look).orElseGet(() -> processor.order(ask.order()));
        steps.record(ask, answer);
    }

    /** A notification is believed in nothing but that something happened. */
    void follow(@ObservesAsync RefundNoticed noticed) {
        steps.knownOf(noticed.payment()).forEach(id -> steps.claim(id).ifPresent(this::settle));
    }
}
