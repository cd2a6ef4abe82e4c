/** Where the card processor notifies. The pages of payments are with what they pay, in {@code billing.web}. */
package fr.societaire.payment.web;
