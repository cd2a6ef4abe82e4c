/** Money given back to a card: why, how much, who has decided it, and what the processor has made of it. */
package fr.societaire.refund.domain;
