/** How much of a thing is too much, and what counts as one network. */
package fr.societaire.throttle.domain;
