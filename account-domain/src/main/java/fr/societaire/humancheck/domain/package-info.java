/** The question a person answers who cannot let his browser do the work. */
package fr.societaire.humancheck.domain;
