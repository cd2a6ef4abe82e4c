/** The pages of a first connection; they need neither script nor HTTP session. */
package fr.societaire.activation.web;
