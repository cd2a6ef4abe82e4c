package fr.societaire.contract;

import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.Money;
import fr.societaire.shared.PremiumFrequency;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A contract at a glance.
 *
 * @param productName the commercial name of the product
 * @param insured what is insured in a few words: vehicle and plate, address; {@code null} when the product says it all
 * @param renewsOn the next renewal, {@code null} when there is none
 * @param endsOn the last day of cover, {@code null} while no end is known
 * @param premium the amount of one payment at {@code frequency}, taxes included
 * @param asOf the day these figures were true
 */
public record ContractCard(
        ContractNumber number,
        ContractKind kind,
        String productName,
        String insured,
        ContractStatus status,
        LocalDate startsOn,
        LocalDate renewsOn,
        LocalDate endsOn,
        Money premium,
        PremiumFrequency frequency,
        LocalDate asOf)
        implements Serializable {

    /** As the database holds it. */
    public ContractCard(
            String number,
            ContractKind kind,
            String productName,
            String insured,
            ContractStatus status,
            LocalDate startsOn,
            LocalDate renewsOn,
            LocalDate endsOn,
            long premiumCents,
            PremiumFrequency frequency,
            LocalDate asOf) {
        this(
                new ContractNumber(number),
                kind,
                productName,
                insured,
                status,
                startsOn,
                renewsOn,
                endsOn,
                Money.ofCents(premiumCents),
                frequency,
                asOf);
    }
}
