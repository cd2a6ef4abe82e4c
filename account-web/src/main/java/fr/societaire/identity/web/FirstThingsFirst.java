package fr.societaire.identity.web;

import fr.societaire.identity.RequiredAction;
import java.util.Optional;
import java.util.Set;

/** Leads a member who must do something before anything else to the page where it is done, and lets him leave. */
final class FirstThingsFirst {
    /** The password first: what was corrected under a password others know proves nothing. */
    private static String page(RequiredAction action) {
        return switch (action) {
            case CHANGE_PASSWORD -> "/mot-de-passe-a-changer";
            case CHECK_CONTACTS -> "/coordonnees-a-verifier";
        };
    }

    /** Where to go instead of {@code path}; empty when it may be shown. */
    static Optional<String> before(String path, Set<RequiredAction> required) {
        return required.stream()
                .sorted()
                .findFirst()
                .map(FirstThingsFirst::page)
                .filter(page -> !page.equals(path) && !path.equals("/deconnexion") && !path.startsWith("/session/"));
    }

    private FirstThingsFirst() {}
}
