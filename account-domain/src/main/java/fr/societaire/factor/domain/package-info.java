/** Second factors: applications that show codes, passkeys, recovery codes, and how often they may be guessed at. */
package fr.societaire.factor.domain;
