/** When somebody answers the telephone, and when banks settle. */
package fr.societaire.platform.domain;
