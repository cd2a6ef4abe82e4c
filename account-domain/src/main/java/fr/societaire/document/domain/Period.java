package fr.societaire.document.domain;

import java.time.LocalDate;

/** Days from the first to the last, both included; a last day before the first is an {@link IllegalArgumentException}. */
public record Period(LocalDate from, LocalDate until) {
    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }
}
