/** The operator's command over HTTP: send a portfolio, follow its import. */
package fr.societaire.portfolio.web;
