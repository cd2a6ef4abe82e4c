package fr.societaire.staff.web;

import fr.societaire.platform.web.LinkServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The address in a letter to somebody of the staff: {@code /conseiller/invitation/<token>}. */
@WebServlet(StaffDoor.AREA + "/invitation/*")
public class StaffLinkServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TO_CHOOSE = Duration.ofMinutes(30);

    public StaffLinkServlet() {
        super(StaffPasswordPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        StaffDoor.LINK.give(response, token, TO_CHOOSE);
    }
}
