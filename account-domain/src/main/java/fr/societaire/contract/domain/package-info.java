/** Contracts: their life, what they cover, the bonus-malus of the vehicle they insure. */
package fr.societaire.contract.domain;
