/** What a member owes and has paid: the instalments of the premiums. */
package fr.societaire.billing.domain;
