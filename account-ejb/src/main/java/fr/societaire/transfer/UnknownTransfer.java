package fr.societaire.transfer;

import java.util.List;

/** A transfer nobody knows the contract of, with what its words suggest. */
public record UnknownTransfer(TransferView transfer, List<Proposal> proposals) {
    public UnknownTransfer {
        proposals = List.copyOf(proposals);
    }
}
