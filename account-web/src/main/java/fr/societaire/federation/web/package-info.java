/** The pages of the sign-in by FranceConnect, and the two addresses the provider and the button know. They need no script. */
package fr.societaire.federation.web;
