/** The way into the desk: its own address, its own cookie, its own registry of sessions. */
package fr.societaire.staff.web;
