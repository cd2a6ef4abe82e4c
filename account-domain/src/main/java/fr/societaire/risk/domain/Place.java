package fr.societaire.risk.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * Where an address is, as coarsely as the files the operator has given tell.
 *
 * @param country two letters of ISO 3166
 * @param town in French where the file has it
 * @param system number of the autonomous system that announces the address
 */
public record Place(
        Optional<String> country,
        Optional<String> town,
        Optional<Position> position,
        NetworkKind network,
        Optional<Long> system) {
    /** Of which nothing is known: no file, or an address no file holds. */
    public static final Place UNKNOWN =
            new Place(Optional.empty(), Optional.empty(), Optional.empty(), NetworkKind.UNKNOWN, Optional.empty());

    /** As a member reads it: «Toulouse, France», «Espagne»; empty where not even the country is known. */
    public Optional<String> inWords() {
        return country.map(code -> town.map(name -> name + ", ").orElse("") + nameOf(code));
    }

    /** A country in French. */
    public static String nameOf(String country) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.FRENCH);
    }
}
