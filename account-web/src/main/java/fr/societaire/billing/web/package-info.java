/** The member's payments: what is owed, «Payer», where he comes back from the processor's page, what was paid. */
package fr.societaire.billing.web;
