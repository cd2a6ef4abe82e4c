/**
 * The life of a one-time secret: from its issue to its end, once, newest only. No clock, no chance, no database: all of it
 * comes in by parameter.
 */
package fr.societaire.secret.domain;
