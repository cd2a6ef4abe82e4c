/** The rules of a lost password: what a request becomes, and how many are answered. */
package fr.societaire.recovery.domain;
