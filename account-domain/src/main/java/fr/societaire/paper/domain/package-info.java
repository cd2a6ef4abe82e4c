/** What becomes of a paper somebody is asked for: sent, accepted, refused. */
package fr.societaire.paper.domain;
