/** The rules of a first connection: its steps, and how many tries they allow. */
package fr.societaire.activation.domain;
