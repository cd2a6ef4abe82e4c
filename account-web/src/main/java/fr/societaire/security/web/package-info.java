/** The pages of «Ma sécurité», and the public one behind the link of an alert. */
package fr.societaire.security.web;
