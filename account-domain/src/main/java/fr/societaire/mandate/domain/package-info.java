/** SEPA mandates: who may debit whom, by which identifiers, and the life of that permission. */
package fr.societaire.mandate.domain;
