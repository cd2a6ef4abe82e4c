package fr.societaire.platform.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.Onlooker;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** Who looks at the page, for the layouts: a member at his own, or an advisor at those of a member who lets him. */
@Named
@RequestScoped
public class Visitor {
    private static final String VIEWED = "/conseiller/vue";

    @Inject
    CurrentMember member;

    @Inject
    Onlooker onlooker;

    public boolean isSignedIn() {
        return member.ifSignedIn().isPresent();
    }

    /** The member's number as written on his papers; {@code null} for a stranger. */
    public String getNumber() {
        return onlooker.member().or(member::ifSignedIn).map(MemberNumber::value).orElse(null);
    }

    /** Whether somebody else is shown a member's pages: he is offered nothing that could be done there. */
    public boolean isViewing() {
        return onlooker.view().isPresent();
    }

    /** What the addresses of the member's pages begin with. */
    public String getRoot() {
        return isViewing() ? VIEWED : "";
    }

    /** Whether what touches health is left out. */
    public boolean isBarredFromHealth() {
        return onlooker.isBarredFromHealth();
    }

    /** When the view is over; {@code null} when there is none. */
    public Instant getViewEnd() {
        return onlooker.view().map(Onlooker.View::until).orElse(null);
    }
}
