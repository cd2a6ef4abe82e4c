/** When somebody answers the telephone. */
package fr.societaire.platform.domain;
