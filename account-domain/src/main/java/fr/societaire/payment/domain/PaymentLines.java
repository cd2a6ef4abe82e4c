package fr.societaire.payment.domain;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What one payment pays, all of it or nothing: each instalment once, in the order of their references, so that whoever
 * takes several takes them in the same order as everybody else.
 */
public record PaymentLines(List<PaymentLine> all) implements Serializable {
    /** The processor takes no more on one page. */
    public static final int MOST = 100;

    public PaymentLines {
        all = all.stream().sorted(Comparator.comparing(PaymentLine::instalment)).toList();
        if (all.isEmpty() || all.size() > MOST) {
            throw new IllegalArgumentException("a payment pays 1 to " + MOST + " instalments");
        }
        if (all.stream().map(PaymentLine::instalment).distinct().count() < all.size()) {
            throw new IllegalArgumentException("a payment pays an instalment once");
        }
    }

    public static PaymentLines of(Collection<PaymentLine> lines) {
        return new PaymentLines(List.copyOf(lines));
    }

    public Money total() {
        return all.stream().map(PaymentLine::amount).reduce(Money.ZERO, Money::plus);
    }

    public List<InstalmentId> instalments() {
        return all.stream().map(PaymentLine::instalment).toList();
    }

    /** What it pays, in one French phrase. */
    public String label() {
        return all.size() == 1 ? all.getFirst().label() : all.size() + " échéances";
    }

    /** Whether it asks the same money for the same instalments; what they are called does not count. */
    public boolean asksTheSameAs(PaymentLines other) {
        return all.size() == other.all.size()
                && instalments().equals(other.instalments())
                && amounts().equals(other.amounts());
    }

    private List<Money> amounts() {
        return all.stream().map(PaymentLine::amount).toList();
    }
}
