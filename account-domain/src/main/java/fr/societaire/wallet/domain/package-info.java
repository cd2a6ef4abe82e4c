/** Cards the processor keeps for a member: which, until when. */
package fr.societaire.wallet.domain;
