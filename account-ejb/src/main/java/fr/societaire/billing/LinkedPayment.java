package fr.societaire.billing;

import fr.societaire.shared.Money;

/** All that whoever holds a link to a payment may know of it. */
public record LinkedPayment(Money amount, String label) {}
