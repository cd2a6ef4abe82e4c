/** The home page. */
package fr.societaire.home.web;
