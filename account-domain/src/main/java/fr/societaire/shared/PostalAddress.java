package fr.societaire.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place, as it is written on an envelope.
 *
 * @param street number and street, {@code null} when the file holds none
 * @param complement building, floor, {@code null} when there is none
 * @param postcode five digits in France; compared without blanks and without regard to case
 * @param city the town
 * @param country {@code null} for France
 */
@Embeddable
public record PostalAddress(
        @Column(name = "street") String street,
        @Column(name = "address_complement") String complement,
        @Column(name = "postcode") String postcode,
        @Column(name = "city") String city,
        @Column(name = "country") String country)
        implements Serializable {

    /** The lines to print, none empty: street, complement, postcode and city, country if abroad. */
    public List<String> lines() {
        return Stream.of(street, complement, join(postcode, city), country)
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }

    private static String join(String postcode, String city) {
        return Stream.of(postcode, city)
                .filter(part -> part != null && !part.isBlank())
                .reduce((a, b) -> a + " " + b)
                .orElse(null);
    }
}
