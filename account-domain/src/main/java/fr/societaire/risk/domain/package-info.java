/**
 * Where a sign-in comes from and what that says: an address as a network and a place, the habits of a member, the signals
 * in which an approach departs from them, and the level these add up to. No clock, no file, no database.
 */
package fr.societaire.risk.domain;
