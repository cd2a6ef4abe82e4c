package fr.societaire.transfer;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.transfer.domain.Clue;

/** A contract a transfer may be for, and why. An accountant decides. */
public record Proposal(ContractNumber contract, MemberNumber member, Clue clue) {}
