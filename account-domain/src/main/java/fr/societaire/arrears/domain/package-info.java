/** What follows from a premium that is not paid, and when (C. assur. L113-3, R113-1). */
package fr.societaire.arrears.domain;
