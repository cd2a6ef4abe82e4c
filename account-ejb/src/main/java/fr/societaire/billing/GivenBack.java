package fr.societaire.billing;

import fr.societaire.billing.domain.DirectDebitReturn;
import fr.societaire.shared.InstalmentId;

/** An instalment whose direct debit the bank refused or sent back. */
public record GivenBack(InstalmentId instalment, DirectDebitReturn reason) {}
