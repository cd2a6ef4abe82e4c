/** The mail server: takes messages over SMTP from who signs in, and shows them in an inbox. */
package fr.societaire.sandbox.mail;
