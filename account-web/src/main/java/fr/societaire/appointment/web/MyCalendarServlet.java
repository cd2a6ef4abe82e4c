package fr.societaire.appointment.web;

import fr.societaire.appointment.MyAppointments;
import fr.societaire.appointment.domain.CalendarEntry;
import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.BusinessRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /mon-rendez-vous-agenda/{reference}}: one of a member's own, for a calendar. */
@WebServlet(MyCalendarServlet.ADDRESS + "*")
public class MyCalendarServlet extends HttpServlet {
    static final String ADDRESS = "/mon-rendez-vous-agenda/";
    private static final long serialVersionUID = 1L;

    @Inject
    transient MyAppointments appointments;

    @Inject
    transient CurrentMember me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        CalendarEntry entry;
        try {
            entry = appointments.entry(me.number(), path == null ? "" : path.substring(1));
        } catch (BusinessRefusal notHis) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CalendarFile.write(entry, response);
    }
}
