/** The life of a look somebody of the desk takes at a member's pages, from the request for consent to its end. */
package fr.societaire.viewing.domain;
