/** The pages on which a member adds, names and removes what he holds. They need neither an HTTP session nor, but for passkeys, a script. */
package fr.societaire.factor.web;
