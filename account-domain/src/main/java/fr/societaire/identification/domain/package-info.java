/** The life of a reinforced identification, from the desk's wish for papers to the account given back. */
package fr.societaire.identification.domain;
