package fr.societaire.platform.web;

import jakarta.faces.context.FacesContext;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where an action of a page leads. Faces only asks an outcome for its text; {@link GoNavigation} turns that text into a
 * redirect (303), so every successful post ends on an address that may be reloaded and bookmarked.
 */
public final class Go {
    static final String PREFIX = "go:";
    private static final Go STAY = new Go(null);

    private final String address;

    private Go(String address) {
        this.address = address;
    }

    /** To a page of the portal, by its address: {@code Go.to("/contrat/AUT00012001")}. */
    public static Go to(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not an address of the portal");
        }
        return new Go(path);
    }

    /** To another party, whose address comes from configuration or from an authenticated answer, never from a request. */
    public static Go away(URI elsewhere) {
        return new Go(elsewhere.toASCIIString());
    }

    /** On the same page, which shows what was typed and what is wrong. */
    public static Go stay() {
        return STAY;
    }

    /** With a parameter in the address; never a secret. */
    public Go with(String name, Object value) {
        String join = address.indexOf('?') < 0 ? "?" : "&";
        return new Go(address + join + encoded(name) + "=" + encoded(value.toString()));
    }

    /** With a notice for the next page; for pages of a signed-in member, since it is kept in the session. */
    public Go saying(Notice notice) {
        OneShot.leave(FacesContext.getCurrentInstance(), notice);
        return this;
    }

    @Override
    public String toString() {
        return address == null ? "" : PREFIX + address;
    }

    static void redirect(FacesContext faces, String address) {
        faces.getExternalContext().setResponseStatus(303);
        faces.getExternalContext().setResponseHeader("Location", address);
        faces.responseComplete();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
