/** When and where somebody of the insurer receives or calls a member, and what becomes of it. */
package fr.societaire.appointment.domain;
