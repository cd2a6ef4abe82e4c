package fr.societaire.recovery.domain;

import java.time.Duration;

/**
 * How many requests are answered. The one limit protects a member's mailbox, the other keeps a stranger from trying
 * names; the third bounds what can be guessed: four codes of five tries a day are 20 chances in a million.
 *
 * @param perAccount requests of one account answered in {@link #WINDOW}
 * @param perAddress requests from one network address in {@link #WINDOW}
 * @param codesPerDay codes sent to one account in {@link #DAY}; beyond, only links
 */
public record RecoveryQuota(int perAccount, int perAddress, int codesPerDay) {
    public static final Duration WINDOW = Duration.ofHours(1);
    public static final Duration DAY = Duration.ofHours(24);

    /**
     * Whether one more request may be answered.
     *
     * @param ofAccount requests answered for this account within the window, this one not included
     * @param fromAddress requests from this address within the window, this one included
     */
    public boolean allows(long ofAccount, long fromAddress) {
        return ofAccount < perAccount && fromAddress <= perAddress;
    }

    /**
     * Whether one more code may be sent.
     *
     * @param codesOfAccount codes sent to this account within the day
     */
    public boolean allowsCode(long codesOfAccount) {
        return codesOfAccount < codesPerDay;
    }
}
