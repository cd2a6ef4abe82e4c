package fr.societaire.payment.internal;

import fr.societaire.payment.domain.CardPayment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** A second click while the first is still calling the processor: waits for what the first will write, three seconds at most. */
@Dependent
public class PageWait {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(3);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    @Inject
    CardLedger ledger;

    /** The attempt as soon as it has its page or nobody is asking for it any more, or as it is when the time is up. */
    CardPayment forPage(CardPayment attempt) {
        long start = System.nanoTime();
        CardPayment known = ledger.read(attempt.id());
        while (known.isOpening() && System.nanoTime() - start < LONGEST && pause()) {
            known = ledger.read(attempt.id());
        }
        return known;
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
