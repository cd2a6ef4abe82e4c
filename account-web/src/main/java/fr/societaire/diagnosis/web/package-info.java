/** The public help around access: the diagnosis, the guided trials, the state of the service; nobody has to sign in. */
package fr.societaire.diagnosis.web;
