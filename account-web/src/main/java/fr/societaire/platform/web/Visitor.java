package fr.societaire.platform.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks at the page, for the layouts. */
@Named
@RequestScoped
public class Visitor {
    @Inject
    CurrentMember member;

    public boolean isSignedIn() {
        return member.ifSignedIn().isPresent();
    }

    /** The member's number as written on his papers; {@code null} for a stranger. */
    public String getNumber() {
        return member.ifSignedIn().map(MemberNumber::value).orElse(null);
    }
}
