package fr.societaire.transfer.domain;

import fr.societaire.shared.CreditorReference;
import fr.societaire.shared.Iban;
import fr.societaire.shared.Money;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of the QR code by which a bank's application fills in a transfer (EPC069-12, version 002): one field on each line.
 * Amounts from 0,01 € to 999 999 999,99 €, others are an {@link IllegalArgumentException}.
 */
public final class EpcCode {
    private static final int LONGEST_NAME = 70;
    private static final long MOST_CENTS = 99_999_999_999L;
    private static final Pattern BIC = Pattern.compile("[A-Z0-9]{8}([A-Z0-9]{3})?");

    /**
     * The text.
     *
     * @param bic may be empty: within the euro area banks find it by the account number
     */
    public static String of(String payee, Iban account, String bic, Money amount, CreditorReference reference) {
        if (!amount.isPositive() || amount.cents() > MOST_CENTS) {
            throw new IllegalArgumentException("no amount of a transfer");
        }
        if (!bic.isEmpty() && !BIC.matcher(bic).matches()) {
            throw new IllegalArgumentException("not a BIC");
        }
        String name = payee.length() > LONGEST_NAME ? payee.substring(0, LONGEST_NAME) : payee;
        return String.join(
                "\n",
                List.of(
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        bic,
                        name,
                        account.value(),
                        "EUR" + amount.cents() / 100 + "." + "%02d".formatted(amount.cents() % 100),
                        "",
                        reference.value()));
    }

    private EpcCode() {}
}
