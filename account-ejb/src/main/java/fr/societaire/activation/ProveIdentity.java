package fr.societaire.activation;

import java.time.LocalDate;

/**
 * What a visitor says of himself.
 *
 * @param number as typed
 * @param postcode as typed
 * @param address the network address he asks from
 */
public record ProveIdentity(String number, LocalDate birthDate, String postcode, String address) {
    /** Nothing of it may end in a log. */
    @Override
    public String toString() {
        return "ProveIdentity";
    }
}
