/**
 * What the insurer attests on paper. A {@link fr.societaire.document.domain.Paper} is the content; its
 * {@link fr.societaire.document.domain.Fingerprint} says whether it was already issued; a
 * {@link fr.societaire.document.domain.StoredDocument} is the issued sheet, filed once and served as it is ever after;
 * an {@link fr.societaire.document.domain.AttestationCode} is the signed summary printed on it, which anyone can check.
 */
package fr.societaire.document.domain;
