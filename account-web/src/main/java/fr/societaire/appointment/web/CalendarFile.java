package fr.societaire.appointment.web;

import fr.societaire.appointment.domain.CalendarEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An appointment as a file that calendars open. */
final class CalendarFile {
    static void write(CalendarEntry entry, HttpServletResponse response) throws IOException {
        byte[] bytes = entry.text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"rendez-vous.ics\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private CalendarFile() {}
}
