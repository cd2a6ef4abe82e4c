package fr.societaire.document.domain;

import fr.societaire.shared.DocumentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The act of issuing a paper: its identifier and the instant, to the second (what a PDF can say). With the paper it
 * determines the document to the last byte.
 */
public record Issue(DocumentId id, Instant at) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public Issue {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The day of issue in France. */
    public LocalDate on() {
        return at.atZone(PARIS).toLocalDate();
    }

    public CheckCode checkCode() {
        return CheckCode.of(id);
    }
}
