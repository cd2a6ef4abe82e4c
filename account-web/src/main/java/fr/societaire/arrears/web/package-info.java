/** What stays unpaid, as its member reads it. */
package fr.societaire.arrears.web;
