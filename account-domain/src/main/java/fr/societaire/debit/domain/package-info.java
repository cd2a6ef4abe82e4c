/** Direct debits: what becomes of one, and what a bank is told of it. */
package fr.societaire.debit.domain;
