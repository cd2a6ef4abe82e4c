package fr.societaire.sandbox.bank;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Accounts whose debits come back, one for each reason; every other account pays. */
public enum DemoAccount {
    NO_FUNDS(4, "AM04", "provision insuffisante"),
    CLOSED(5, "AC04", "compte clos"),
    NO_MANDATE(6, "MD01", "mandat inconnu de la banque"),
    REFUND_ASKED(7, "MD06", "remboursement demandé par le débiteur"),
    OPPOSED(8, "MS02", "opposition du débiteur"),
    LISTED(9, "SL01", "créancier refusé par le débiteur"),
    WRONG(10, "AC01", "compte inexistant"),
    BLOCKED(11, "AC06", "compte bloqué"),
    SAVINGS(12, "AC13", "compte non débitable"),
    NOT_DEBITABLE(13, "AG01", "opération interdite sur ce compte"),
    DECEASED(14, "MD07", "titulaire décédé"),
    UNSTATED(15, "MS03", "raison non communiquée"),
    DUPLICATE(16, "AM05", "doublon"),
    CREDITOR_WRONG(17, "BE05", "identifiant créancier inconnu"),
    BANK_WRONG(18, "RC01", "code banque inconnu");

    private static final int BANK = 30_006;
    private static final int BRANCH = 1;
    private static final int MODULUS = 97;

    private final int account;
    private final String code;
    private final String story;

    DemoAccount(int account, String code, String story) {
        this.account = account;
        this.code = code;
        this.story = story;
    }

    /** The number, its two keys right. */
    public String iban() {
        long key = MODULUS - (89L * BANK + 15L * BRANCH + 3L * account) % MODULUS;
        String national = "%05d%05d%011d%02d".formatted(BANK, BRANCH, account, key);
        int check = 98
                - new BigInteger(national + "152700")
                        .mod(BigInteger.valueOf(MODULUS))
                        .intValue();
        return "FR%02d%s".formatted(check, national);
    }

    /** The reason its bank gives, in ISO 20022. */
    public String code() {
        return code;
    }

    /** The same in words. */
    public String story() {
        return story;
    }

    /** The reason for an account; empty when it pays. */
    static Optional<String> codeOf(String iban) {
        return Arrays.stream(values())
                .filter(one -> one.iban().equals(iban))
                .map(DemoAccount::code)
                .findFirst();
    }
}
