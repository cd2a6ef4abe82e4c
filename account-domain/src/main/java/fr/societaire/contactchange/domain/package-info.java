/** The life of another e-mail address or mobile number, from the wish of its member to its effect. */
package fr.societaire.contactchange.domain;
