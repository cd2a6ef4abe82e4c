/** The page of the first steps; it needs neither script nor HTTP session. */
package fr.societaire.welcome.web;
