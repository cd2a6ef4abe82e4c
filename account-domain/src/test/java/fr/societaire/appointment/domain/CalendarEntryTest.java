package fr.societaire.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {
    private static final Instant START = Instant.parse("2026-12-03T08:30:00Z");

    private final String text = new CalendarEntry(
                    "RV-7K2M-9QXD@portal.test",
                    1,
                    START.minusSeconds(3600),
                    START,
                    START.plusSeconds(1800),
                    "Rendez-vous, agence de Brest",
                    "4 rue de Siam; 29200 Brest",
                    "À apporter : é\nune pièce d’identité, un justificatif de domicile de moins de trois mois, le RIB \\ BIC")
            .text();

    @Test
    void it_is_one_event_in_universal_time() {
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("UID:RV-7K2M-9QXD@portal.test\r\n")
                .contains("SEQUENCE:1\r\n")
                .contains("DTSTART:20261203T083000Z\r\nDTEND:20261203T090000Z\r\n");
    }

    @Test
    void what_means_something_to_a_calendar_is_escaped() {
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:Rendez-vous\\, agence de Brest\r\n")
                .contains("LOCATION:4 rue de Siam\\; 29200 Brest\r\n")
                .contains("À apporter : é\\nune pièce d’identité\\,")
                .contains("le RIB \\\\ BIC\r\n");
    }

    @Test
    void no_line_is_longer_than_seventy_five_octets_nor_cuts_a_letter() {
        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(14)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\uFFFD"));
    }
}
