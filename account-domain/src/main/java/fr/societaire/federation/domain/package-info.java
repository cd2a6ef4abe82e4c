/** What is held of a sign-in by an identity federation, and what may stand in its way. */
package fr.societaire.federation.domain;
