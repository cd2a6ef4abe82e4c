package fr.societaire.staff.web;

import fr.societaire.staff.CurrentStaff;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks at a page of the desk, for its layout: a page offers what he may do; the front doors decide. */
@Named
@RequestScoped
public class Colleague {
    @Inject
    CurrentStaff current;

    @Inject
    StaffBrowser browser;

    public boolean isSignedIn() {
        return browser.isSignedIn();
    }

    public StaffMember getStaff() {
        return current.get();
    }

    /** Whether he may do what the word names: {@code #{colleague.may('UNLOCK')}}. */
    public boolean may(String right) {
        return current.get().may(StaffRight.valueOf(right));
    }
}
