package fr.societaire.payment;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.io.Serializable;

/**
 * A payment as its member reads it.
 *
 * @param label what it pays, in French
 */
public record PaymentView(PaymentId id, InstalmentId instalment, Money amount, String label, PaymentState state)
        implements Serializable {}
