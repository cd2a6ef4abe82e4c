package fr.societaire.staff.web;

import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Motive;
import fr.societaire.staff.StaffSessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way out of the desk: asked for by a form, as for members. */
@Named
@RequestScoped
public class StaffSignOutPage {
    @Inject
    StaffSessions sessions;

    @Inject
    StaffBrowser browser;

    public Go signOut() {
        browser.session().ifPresent(sessions::revoke);
        browser.leave();
        return Go.to(StaffDoor.SIGN_IN).with("motif", Motive.DECONNEXION.code());
    }
}
