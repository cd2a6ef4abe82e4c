package fr.societaire.notification.internal;

import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.SmsMessage;
import fr.societaire.notification.domain.RetryPolicy;
import fr.societaire.notification.internal.OperatorFailure.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands one message over: lease it in a short transaction, call the operator outside of any, record the answer in
 * another. A crash in between leaves the lease to run out, and the message goes again under the same Message-ID.
 */
@ApplicationScoped
public class Deliverer {
    private static final Logger LOG = Logger.getLogger(Deliverer.class.getName());

    @Inject
    OutboxLedger ledger;

    @Inject
    MailSender mail;

    @Inject
    SmsSender sms;

    /** Tries the next message that is due; false when there is none. */
    public boolean deliverNext() {
        Optional<Claimed> next = ledger.claim();
        next.ifPresent(this::deliver);
        return next.isPresent();
    }

    private void deliver(Claimed claimed) {
        String operatorId;
        try {
            operatorId = handOver(claimed);
        } catch (OperatorFailure failure) {
            record(claimed, failure);
            return;
        } catch (RuntimeException bug) {
            // One message that breaks the sender must not stop those behind it.
            record(claimed, new OperatorFailure(Kind.DEFERRED, whereItBroke(bug), null));
            return;
        }
        ledger.sent(claimed, operatorId);
    }

    private String handOver(Claimed claimed) {
        return switch (claimed.message()) {
            case EmailMessage email -> {
                mail.send(email);
                yield null;
            }
            case SmsMessage text -> sms.send(text);
        };
    }

    private void record(Claimed claimed, OperatorFailure failure) {
        boolean dead =
                failure.kind() == Kind.REFUSED || RetryPolicy.STANDARD.givesUp(claimed.attempts(), claimed.age());
        LOG.log(dead ? Level.SEVERE : Level.WARNING, "Message {0} {1} after {2} tries: {3}", new Object[] {
            claimed.trace(), dead ? "given up" : "not taken", claimed.attempts(), reasons(failure)
        });
        if (dead) {
            ledger.giveUp(claimed, failure.getMessage());
        } else {
            ledger.postpone(claimed, failure, RetryPolicy.STANDARD.waitAfter(claimed.attempts()));
        }
    }

    /** Never the message of the cause: what an operator answers may quote the address it was given. */
    private static String reasons(OperatorFailure failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage()
                + (cause == null ? "" : " (" + cause.getClass().getName() + ")");
    }

    private static String whereItBroke(RuntimeException bug) {
        return bug.getClass().getName() + " at " + bug.getStackTrace()[0];
    }
}
