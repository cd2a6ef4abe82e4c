package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.SandboxClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives money back, never more than was paid. With two of the documented test cards it takes a moment until the end is
 * known: the one is pending first, the other is said to be done and then comes back.
 */
@Singleton
public class Refunds {
    static final Duration MOMENT = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final Events events;
    private final InstantSource clock;

    /** Refunds of this ledger. */
    @Inject
    public Refunds(Ledger ledger, Events events, SandboxClock clock) {
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    Refund give(Charge charge, long amount, String reason, Map<String, String> metadata) {
        return ledger.exclusively(() -> {
            String status = behaviour(charge) == TestCard.REFUND_PENDING ? "pending" : "succeeded";
            Charge after = ledger.save(charge.refundedBy(amount));
            Refund refund = ledger.save(
                    new Refund(Ids.of("re"), charge.id(), clock.instant(), amount, reason, metadata, status, null));
            events.refund("created", refund);
            events.charge("refunded", after);
            return refund;
        });
    }

    /** The refund as it stands at this moment. */
    Optional<Refund> find(String id) {
        return ledger.exclusively(() -> ledger.find(Refund.class, id).map(this::settled));
    }

    /** Those that fulfil a condition, newest first, as they stand at this moment. */
    List<Refund> all(Predicate<Refund> condition) {
        settleDue();
        return ledger.all(Refund.class, condition);
    }

    /** Ends what a moment has passed over. */
    public void settleDue() {
        ledger.all(Refund.class, refund -> isDue(refund)).forEach(refund -> find(refund.id()));
    }

    private boolean isDue(Refund refund) {
        Instant end = refund.created().plus(MOMENT);
        return !clock.instant().isBefore(end) && refund.failureReason() == null && isOpen(refund);
    }

    private boolean isOpen(Refund refund) {
        return refund.status().equals("pending")
                || behaviour(ledger.get(Charge.class, refund.charge())) == TestCard.REFUND_FAILING;
    }

    private Refund settled(Refund refund) {
        if (!isDue(refund)) {
            return refund;
        }
        return refund.status().equals("pending") ? sent(refund) : cameBack(refund);
    }

    private Refund sent(Refund refund) {
        Refund done = ledger.save(refund.becoming("succeeded", null));
        events.refund("updated", done);
        return done;
    }

    private Refund cameBack(Refund refund) {
        ledger.save(ledger.get(Charge.class, refund.charge()).refundedBy(-refund.amount()));
        Refund failed = ledger.save(refund.becoming("failed", "expired_or_canceled_card"));
        events.refund("failed", failed);
        return failed;
    }

    private static TestCard behaviour(Charge charge) {
        return charge.card().behaviour();
    }
}
