/** The first steps of a member and where each stands. */
package fr.societaire.welcome.domain;
