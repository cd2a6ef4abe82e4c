/** The page of a sign-in refused for where it came from. */
package fr.societaire.risk.web;
