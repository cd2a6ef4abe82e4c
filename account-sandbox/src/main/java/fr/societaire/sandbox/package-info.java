/**
 * The outside parties of the portal, played over their real protocols: the card processor and the bank, the mail server
 * with its inbox, the SMS operator with its telephone, and the hands of the clock. A separate application: the portal
 * knows it only by configured addresses, and would not see the difference with the real ones.
 */
package fr.societaire.sandbox;
