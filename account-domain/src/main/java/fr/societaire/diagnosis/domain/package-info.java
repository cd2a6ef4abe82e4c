/** From what a member sees and what his browser shows to the one thing he should do now. */
package fr.societaire.diagnosis.domain;
