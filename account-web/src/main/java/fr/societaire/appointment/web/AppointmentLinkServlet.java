package fr.societaire.appointment.web;

import fr.societaire.platform.web.LinkServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The address in the letter of an appointment: {@code /lien-rendez-vous/<token>}. */
@WebServlet("/lien-rendez-vous/*")
public class AppointmentLinkServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TO_DECIDE = Duration.ofMinutes(30);

    public AppointmentLinkServlet() {
        super(AppointmentPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        AppointmentPage.COOKIE.give(response, token, TO_DECIDE);
    }
}
