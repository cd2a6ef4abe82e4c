package fr.societaire.payment;

import fr.societaire.payment.domain.CapturedCharge;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A payment that has taken money.
 *
 * @param lines what for; they come to what was taken
 */
public record CapturedPayment(
        PaymentId id, MemberNumber member, List<PaymentLine> lines, CapturedCharge charge, Instant at) {
    public CapturedPayment {
        lines = List.copyOf(lines);
    }

    /** What was taken for one instalment; empty when it was none of them. */
    public Optional<Money> takenFor(InstalmentId instalment) {
        return lines.stream()
                .filter(line -> line.instalment().equals(instalment))
                .map(PaymentLine::amount)
                .findFirst();
    }
}
