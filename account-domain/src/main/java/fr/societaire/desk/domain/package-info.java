/**
 * The rules of the desk: which questions prove who is calling and what the answers are worth, how long a proof holds, what
 * becomes of a proposal that takes two, what a case file promises. No clock, no chance, no database.
 */
package fr.societaire.desk.domain;
