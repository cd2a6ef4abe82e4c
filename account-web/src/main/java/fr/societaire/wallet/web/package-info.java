/** A member's kept cards. */
package fr.societaire.wallet.web;
