package fr.societaire.payment.internal;

import fr.societaire.payment.RefundOrder;
import fr.societaire.payment.domain.RefundAnswer;
import fr.societaire.shared.Money;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The processor's refunds in memory: one for each key, never more of a charge than its own ledger of refunds allows, which
 * is the oracle. It can fall silent before or after having done what it was asked, and forget its keys.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class SimulatedRefundGateway implements RefundGateway {
    private static final class Given {
        private final String reference;
        private final RefundOrder order;
        private RefundAnswer answer;

        Given(String reference, RefundOrder order, RefundAnswer answer) {
            this.reference = reference;
            this.order = order;
            this.answer = answer;
        }
    }

    /** What goes wrong with the next calls. */
    public enum Fault {
        NONE,
        UNREACHABLE,
        ANSWER_LOST,
        REFUSES
    }

    private final Map<String, Given> byReference = new LinkedHashMap<>();
    private final Map<String, Given> byKey = new LinkedHashMap<>();
    private Fault fault = Fault.NONE;
    private boolean slow;

    public synchronized void reset() {
        byReference.clear();
        byKey.clear();
        fault = Fault.NONE;
        slow = false;
    }

    public synchronized void suffers(Fault next) {
        fault = next;
    }

    /** From now on refunds are pending first. */
    public synchronized void isSlow() {
        slow = true;
    }

    /** What a processor does a day later. */
    public synchronized void forgetsKeys() {
        byKey.clear();
    }

    @Override
    public synchronized RefundAnswer refund(RefundOrder order) {
        return switch (fault) {
            case UNREACHABLE -> new RefundAnswer.Unreachable("simulated");
            case REFUSES -> new RefundAnswer.Refused(null, "charge_disputed");
            case ANSWER_LOST -> {
                give(order);
                yield new RefundAnswer.Unreachable("simulated");
            }
            case NONE -> give(order).answer;
        };
    }

    private Given give(RefundOrder order) {
        return byKey.computeIfAbsent(order.key(), key -> {
            String reference = "re_" + byReference.size();
            var given = new Given(
                    reference, order, slow ? new RefundAnswer.Pending(reference) : new RefundAnswer.Done(reference));
            byReference.put(reference, given);
            return given;
        });
    }

    @Override
    public synchronized Optional<RefundAnswer> find(RefundOrder order) {
        if (fault == Fault.UNREACHABLE) {
            return Optional.of(new RefundAnswer.Unreachable("simulated"));
        }
        return byReference.values().stream()
                .filter(given -> given.order.key().equals(order.key()))
                .map(given -> given.answer)
                .findFirst();
    }

    @Override
    public synchronized RefundAnswer read(String reference) {
        return fault == Fault.UNREACHABLE
                ? new RefundAnswer.Unreachable("simulated")
                : byReference.get(reference).answer;
    }

    /** What was pending has left. */
    public synchronized void sends() {
        byReference.values().forEach(given -> given.answer = new RefundAnswer.Done(given.reference));
    }

    /** The holder's bank sends back all that was given. */
    public synchronized void banksSendBack() {
        byReference
                .values()
                .forEach(given -> given.answer = new RefundAnswer.Refused(given.reference, "lost_or_stolen_card"));
    }

    /** What has left and not come back, of a charge. */
    public synchronized Money givenOf(String charge) {
        return byReference.values().stream()
                .filter(given -> given.order.charge().equals(charge) && given.answer instanceof RefundAnswer.Done)
                .map(given -> given.order.amount())
                .reduce(Money.ZERO, Money::plus);
    }

    public synchronized int refundsEverMade() {
        return byReference.size();
    }
}
