package fr.societaire.appointment.web;

import fr.societaire.appointment.AppointmentLink;
import fr.societaire.appointment.domain.CalendarEntry;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /rendez-vous-agenda}: the appointment of the link that was opened, for a calendar. */
@WebServlet(CalendarServlet.ADDRESS)
public class CalendarServlet extends HttpServlet {
    static final String ADDRESS = "/rendez-vous-agenda";
    private static final long serialVersionUID = 1L;

    @Inject
    transient AppointmentLink link;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CalendarEntry> entry = AppointmentPage.COOKIE.read(request).flatMap(link::entry);
        if (entry.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CalendarFile.write(entry.get(), response);
    }
}
