package fr.societaire.risk.domain;

import java.util.Set;

/** What a refused member is told of the reason: enough to act on, not enough to find out the rules. */
public enum RefusalFamily {
    /** «réseau masqué»: leaving the VPN is what helps. */
    MASKED_NETWORK,
    /** «connexion depuis l’étranger». */
    ABROAD,
    /** «deux connexions trop éloignées l’une de l’autre». */
    TOO_FAR_APART,
    /** «réseau partagé par de nombreux comptes». */
    SHARED_NETWORK,
    /** Small signs that add up, or a refusal that stands. */
    UNUSUAL;

    /** The one the member can do most about. */
    public static RefusalFamily of(Set<RiskSignal> signals) {
        if (signals.contains(RiskSignal.ANONYMISING_NETWORK) || signals.contains(RiskSignal.HOSTING_NETWORK)) {
            return MASKED_NETWORK;
        }
        if (signals.contains(RiskSignal.NEW_COUNTRY)) {
            return ABROAD;
        }
        if (signals.contains(RiskSignal.IMPOSSIBLE_TRAVEL)) {
            return TOO_FAR_APART;
        }
        return signals.contains(RiskSignal.CROWDED_ADDRESS) ? SHARED_NETWORK : UNUSUAL;
    }
}
