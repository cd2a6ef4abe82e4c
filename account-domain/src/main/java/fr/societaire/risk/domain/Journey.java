package fr.societaire.risk.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * A journey a member has announced: the countries he will be in, from one day to another, both included.
 *
 * @param countries two letters of ISO 3166 each
 */
public record Journey(Set<String> countries, LocalDate from, LocalDate to) {
    /** How far apart the calendars of the world are, at most. */
    private static final int DATE_LINE = 1;

    /** Refuses a journey that ends before it begins, or leads nowhere. */
    public Journey {
        if (to.isBefore(from) || countries.isEmpty()) {
            throw new IllegalArgumentException("a journey goes somewhere and ends after it has begun");
        }
        countries = Set.copyOf(countries);
    }

    /** Whether he may be there when it is {@code today} in France: on the other side of the world it may be a day off. */
    public boolean isOn(LocalDate today) {
        return !today.isBefore(from.minusDays(DATE_LINE)) && !today.isAfter(to.plusDays(DATE_LINE));
    }
}
