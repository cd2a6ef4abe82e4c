package fr.societaire.payment;

import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.io.Serializable;
import java.util.List;

/**
 * A payment as its member reads it.
 *
 * @param lines what it pays
 * @param label the same in one French phrase
 */
public record PaymentView(PaymentId id, List<PaymentLine> lines, Money amount, String label, PaymentState state)
        implements Serializable {
    public PaymentView {
        lines = List.copyOf(lines);
    }

    public List<InstalmentId> instalments() {
        return lines.stream().map(PaymentLine::instalment).toList();
    }

    /** Whether it pays more than one thing. */
    public boolean isOfSeveral() {
        return lines.size() > 1;
    }
}
