package fr.societaire.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The page a member asked for before he signed in, taken from an address anybody may have written: only the member pages
 * of this portal are gone back to, and by their path on this host. Anything else is the home page.
 */
record ReturnPath(String path) {
    static final ReturnPath HOME = new ReturnPath("/espace");

    /** First parts of the addresses that need a sign-in; {@code web.xml} protects the same, a test compares the two. */
    static final Set<String> AREAS = Set.of(
            "espace",
            "contrats",
            "contrat",
            "documents",
            "document",
            "paiements",
            "paiement",
            "mouvements",
            "mouvements-export",
            "paiement-appareil",
            "payer",
            "cartes",
            "cartes-supprimer",
            "recu",
            "virement",
            "prelevement",
            "prelevement-signer",
            "prelevement-compte",
            "prelevement-revoquer",
            "mandat",
            "attestation",
            "mot-de-passe-a-changer",
            "coordonnees-a-verifier",
            "premiers-pas",
            "suivi",
            "mes-rendez-vous",
            "mon-rendez-vous",
            "mon-rendez-vous-agenda",
            "confirmer",
            "mes-coordonnees",
            "mes-coordonnees-changer",
            "securite-facteurs",
            "securite-application",
            "securite-cle",
            "securite-codes",
            "securite-appareils",
            "securite-franceconnect",
            "securite-historique",
            "securite-mot-de-passe",
            "securite-sessions",
            "securite-voyages",
            "securite");

    private static final int LONGEST = 300;
    private static final Pattern LOCAL = Pattern.compile("/([a-z-]+)(/[A-Za-z0-9._~-]+)*/?(\\?[A-Za-z0-9._~=&%+-]*)?");

    static ReturnPath of(String asked) {
        return Optional.ofNullable(asked)
                .filter(path -> path.length() <= LONGEST)
                .filter(ReturnPath::isOurs)
                .map(ReturnPath::new)
                .orElse(HOME);
    }

    /** The address of a page that goes on to this one afterwards. */
    String after(String page) {
        return equals(HOME) ? page : page + "?suite=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static boolean isOurs(String path) {
        var parts = LOCAL.matcher(path);
        return parts.matches() && AREAS.contains(parts.group(1)) && !path.contains("..");
    }
}
