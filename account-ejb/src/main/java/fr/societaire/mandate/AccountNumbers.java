package fr.societaire.mandate;

import fr.societaire.shared.Iban;
import fr.societaire.shared.SealedSecret;

/** Reads the numbers of accounts that are debited, one after the other, for a file to the bank. */
@FunctionalInterface
public interface AccountNumbers {
    /** The number that is sealed in the row of that account. */
    Iban of(String account, SealedSecret sealed);
}
