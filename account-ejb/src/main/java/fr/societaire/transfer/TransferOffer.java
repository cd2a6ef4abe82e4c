package fr.societaire.transfer;

import fr.societaire.platform.QrPicture;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Money;

/**
 * All it takes to pay a contract by transfer.
 *
 * @param amount what is owed on it now: all that is late, else the next instalment; zero when nothing is owed
 * @param payee who the account belongs to
 * @param account the insurer's, in groups of four
 * @param reference to be written on the transfer, in groups of four
 * @param code what a bank's application reads; null when nothing is owed
 */
public record TransferOffer(
        ContractNumber contract,
        Money amount,
        String payee,
        String account,
        String bic,
        String reference,
        QrPicture code) {
    public boolean isOwed() {
        return amount.isPositive();
    }
}
