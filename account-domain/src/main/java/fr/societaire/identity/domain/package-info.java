/**
 * The rules of who may come in: what a good password is, how a password is kept, the life of a
 * sign-in attempt and of a session. No clock, no chance, no database: all of it comes in by parameter.
 */
package fr.societaire.identity.domain;
