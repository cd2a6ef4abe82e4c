package fr.societaire.appointment.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An appointment as calendars take it (RFC 5545): one event, in universal time, so that no time zone has to be described.
 *
 * @param uid the same for every form of one event
 * @param sequence higher for a later form of it
 * @param stamp when it was written
 */
public record CalendarEntry(
        String uid, int sequence, Instant stamp, Instant start, Instant end, String title, String place, String notes) {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets of a line; what is longer goes on in the next, after a blank (3.1). */
    private static final int LINE = 75;

    /** The file. */
    public String text() {
        return List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//societaire//rendez-vous//FR",
                        "BEGIN:VEVENT",
                        "UID:" + uid,
                        "SEQUENCE:" + sequence,
                        "DTSTAMP:" + UTC.format(stamp),
                        "DTSTART:" + UTC.format(start),
                        "DTEND:" + UTC.format(end),
                        "SUMMARY:" + escaped(title),
                        "LOCATION:" + escaped(place),
                        "DESCRIPTION:" + escaped(notes),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .stream()
                .map(CalendarEntry::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** As 3.3.11 writes text. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String letter = Character.toString(point);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += more;
        }
        return folded.toString();
    }
}
