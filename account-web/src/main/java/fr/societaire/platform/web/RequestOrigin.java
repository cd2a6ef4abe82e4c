package fr.societaire.platform.web;

import java.net.URI;

/**
 * What a browser says of the page a form was posted from. A header that is absent is {@code null}.
 *
 * @param site {@code Sec-Fetch-Site}
 * @param origin {@code Origin}
 * @param referer {@code Referer}, looked at only without an origin
 */
record RequestOrigin(String site, String origin, String referer) {

    /** Whether the page was one of {@code own}; not when nothing is said of it. */
    boolean is(String own) {
        if (site != null && !"same-origin".equals(site)) {
            return false;
        }
        return origin != null ? origin.equals(own) : own.equals(refererOrigin());
    }

    private String refererOrigin() {
        try {
            return referer == null ? null : PublicAddress.originOf(URI.create(referer));
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
