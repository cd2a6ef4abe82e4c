package fr.societaire.risk.domain;

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
}
