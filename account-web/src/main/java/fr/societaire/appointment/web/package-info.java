/** Appointments as their members see them, signed in or by the link of a letter. */
package fr.societaire.appointment.web;
