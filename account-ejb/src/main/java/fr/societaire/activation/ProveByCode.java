package fr.societaire.activation;

import fr.societaire.member.CivilStatus;
import fr.societaire.shared.Iban;

/**
 * What a visitor of the health profile says of himself.
 *
 * @param code the provisional one, as typed
 * @param iban the account he is reimbursed on
 * @param address the network address he asks from
 */
public record ProveByCode(String code, Iban iban, CivilStatus who, String address) {
    /** Nothing of it may end in a log. */
    @Override
    public String toString() {
        return "ProveByCode";
    }
}
