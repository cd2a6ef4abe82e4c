package fr.societaire.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** A form came back to a page that is no longer good: the same address is shown afresh, and says why. */
final class PageExpiry {

    static void showAgain(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        Go.redirect(faces, originalPath(request) + "?motif=" + Motive.PAGE_EXPIREE.code());
    }

    /** The address in the member's browser; a forward to the page's file has hidden it. */
    static String originalPath(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    private PageExpiry() {}
}
