/** The pages of a lost password; they need neither script nor HTTP session. */
package fr.societaire.recovery.web;
