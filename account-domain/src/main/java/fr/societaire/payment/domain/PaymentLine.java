package fr.societaire.payment.domain;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.util.Objects;

/**
 * One of the things a payment pays. A value like the records are; EclipseLink reads no record out of a collection.
 */
@Embeddable
public class PaymentLine implements Serializable {
    private static final long serialVersionUID = 1L;

    @Embedded
    private InstalmentId instalment;

    @Embedded
    private Money amount;

    private String label;

    protected PaymentLine() {}

    /**
     * One thing to pay.
     *
     * @param amount positive
     * @param label what it is, in French, as the processor's page calls it
     */
    public PaymentLine(InstalmentId instalment, Money amount, String label) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a line pays a positive amount");
        }
        this.instalment = instalment;
        this.amount = amount;
        this.label = Objects.requireNonNull(label);
    }

    public InstalmentId instalment() {
        return instalment;
    }

    public Money amount() {
        return amount;
    }

    public String label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentLine line
                && instalment.equals(line.instalment)
                && amount.equals(line.amount)
                && label.equals(line.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instalment, amount, label);
    }

    @Override
    public String toString() {
        return instalment + " " + amount;
    }
}
