/**
 * One attempt to pay by card on the processor's hosted page, its states and the reasons a bank gives for refusing.
 * The card itself is never here.
 */
package fr.societaire.payment.domain;
