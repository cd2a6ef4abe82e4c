/** The pages behind the two links of a reinforced identification: where papers are sent, and where it is stopped. */
package fr.societaire.identification.web;
