package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.internal.LineFile.Position;

/** One line of a file after reading: what it states, or why it states nothing. */
sealed interface PortfolioLine {
    /** The place right after the line: where reading goes on once it is dealt with. */
    Position end();

    /** Its number in the file, from 1. */
    default long number() {
        return end().line();
    }

    /** A line that could be read. */
    record Good(Position end, Entry entry) implements PortfolioLine {
        Bad because(String reason) {
            return new Bad(end, entry.subject(), reason);
        }
    }

    /**
     * A line that is left out of the portfolio.
     *
     * @param subject what it was about as far as could be told, or {@code null}
     */
    record Bad(Position end, String subject, String reason) implements PortfolioLine {}
}
