/** The pages of a member's mandates: what is debited where, signing, another account, the end; and the one that refuses. */
package fr.societaire.mandate.web;
