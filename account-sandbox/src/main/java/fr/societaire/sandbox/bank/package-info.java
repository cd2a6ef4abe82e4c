/**
 * The insurer's bank, as its file transfer shows it: it takes {@code pain.008} files from a folder and puts
 * {@code pain.002} and {@code camt.054} into another.
 */
package fr.societaire.sandbox.bank;
