package fr.societaire.mandate.domain;

import fr.societaire.shared.Iban;
import java.util.Set;

/** Where accounts can be debited by SEPA: the countries of the scheme (European Payments Council, EPC409-09). */
final class SepaZone {
    private static final Set<String> COUNTRIES = Set.of(
            "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
            "RS", "SE", "SI", "SK", "SM", "VA");

    static boolean reaches(Iban account) {
        return COUNTRIES.contains(account.value().substring(0, 2));
    }

    private SepaZone() {}
}
