/** The pages of a member's e-mail addresses and mobile number, and the one behind the link that refuses a change. */
package fr.societaire.contactchange.web;
