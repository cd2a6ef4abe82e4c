/** The book of what members owe and have paid: each movement takes an amount from one account and gives it to another. */
package fr.societaire.ledger.domain;
