/** Who wishes to be called back, and how long the queue of the telephone is. */
package fr.societaire.telephone.domain;
