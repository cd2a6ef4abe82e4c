package fr.societaire.mandate;

import fr.societaire.contract.ContractCard;
import java.util.List;

/**
 * How a member pays by debit.
 *
 * @param mandates those that were signed, the living first, then the latest
 * @param undebited his contracts that no mandate pays for and that can be paid so
 */
public record MandateBoard(List<MandateView> mandates, List<ContractCard> undebited) {
    public MandateBoard {
        mandates = List.copyOf(mandates);
        undebited = List.copyOf(undebited);
    }
}
