/** What works, what does not, and what was announced. */
package fr.societaire.availability.domain;
