/** Bank transfers: what one carries, and whose it is. Plain Java. */
package fr.societaire.transfer.domain;
