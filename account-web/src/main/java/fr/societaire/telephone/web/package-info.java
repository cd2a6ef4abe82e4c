/** The wish to be called back, and how long the telephone makes wait. */
package fr.societaire.telephone.web;
