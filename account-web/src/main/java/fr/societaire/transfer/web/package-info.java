/** The member's page of a bank transfer. */
package fr.societaire.transfer.web;
