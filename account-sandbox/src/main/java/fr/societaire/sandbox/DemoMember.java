package fr.societaire.sandbox;

import java.util.List;

/**
 * Somebody of the demonstration portfolio, with the story they stand for.
 *
 * @param mobile as people write it, or {@code null}: the portal knows none
 * @param tryThis what the portal can show with them
 */
public record DemoMember(
        String number,
        String name,
        String born,
        String postcode,
        String mail,
        String mobile,
        String story,
        String tryThis) {
    /** All who have an account share it. */
    public static final String PASSWORD = "Marée-Haute-2026!";

    /** The number as the telephone page takes it. */
    public String mobileQuery() {
        return mobile.replace(" ", "");
    }

    /** The members of the portfolio. */
    public static List<DemoMember> all() {
        return List.of(
                new DemoMember(
                        "10000001",
                        "Camille Bernard",
                        "12 mars 1984",
                        "75011 Paris",
                        "camille.bernard@example.fr",
                        "06 39 98 00 01",
                        "Tout va bien : une voiture, un logement, une santé, une échéance dans dix jours.",
                        "se connecter, télécharger l’attestation auto, payer l’échéance par carte."),
                new DemoMember(
                        "10000002",
                        "Julien Petit",
                        "1er juillet 1990",
                        "69003 Lyon",
                        "julien.petit@example.fr",
                        "06 39 98 00 02",
                        "Une voiture, et un ancien numéro de mobile qui n’a jamais été vérifié.",
                        "se tromper quatre fois de mot de passe, puis débloquer l’accès par un message."),
                new DemoMember(
                        "10000003",
                        "Awa Diallo",
                        "23 novembre 1978",
                        "59000 Lille",
                        "awa.diallo@example.fr",
                        "06 39 98 00 03",
                        "Un logement et deux voitures.",
                        "s’identifier avec FranceConnect, puis passer d’un contrat à l’autre."),
                new DemoMember(
                        "10000004",
                        "Thomas Leroy",
                        "28 février 1969",
                        "33000 Bordeaux",
                        "thomas.leroy@example.fr",
                        "06 39 98 00 04",
                        "Une voiture et une moto ; son dernier prélèvement a été refusé.",
                        "régler par carte ce qui est en retard."),
                new DemoMember(
                        "10000005",
                        "Nadia Haddad",
                        "30 mai 2001",
                        "35000 Rennes",
                        "nadia.haddad@example.fr",
                        "06 39 98 00 05",
                        "Locataire, elle ne s’est jamais connectée.",
                        "la première connexion, avec son numéro, sa date de naissance et son code postal."),
                new DemoMember(
                        "10000006",
                        "Henri Moreau",
                        "9 septembre 1951",
                        "06000 Nice",
                        "henri.moreau@example.fr",
                        null,
                        "Pas de mobile : tout passe par le courrier électronique.",
                        "se connecter avec un code reçu par e-mail."),
                new DemoMember(
                        "10000007",
                        "Sophie Garnier",
                        "17 décembre 1987",
                        "44000 Nantes",
                        "sophie.garnier@example.fr",
                        "06 39 98 00 07",
                        "Elle nous a quittés : ses contrats sont résiliés depuis huit mois.",
                        "le mot de passe oublié, puis consulter ses anciens contrats."),
                new DemoMember(
                        "10000008",
                        "Lucas Fontaine",
                        "4 avril 1995",
                        "13001 Marseille",
                        "lucas.fontaine@example.fr",
                        "06 39 98 00 08",
                        "Ses droits ne sont pas encore ouverts, et il manque un document à son dossier.",
                        "la première connexion avec le code provisoire reçu par SMS et l’IBAN"
                                + " FR76 3000 6000 0112 3456 7890 189, puis l’envoi du document."),
                new DemoMember(
                        "10000009",
                        "Claire Rousseau",
                        "15 août 1982",
                        "67000 Strasbourg",
                        "claire.rousseau@example.fr",
                        "06 39 98 00 09",
                        "Professionnelle : vingt-quatre véhicules et trois locaux.",
                        "l’identifiant oublié, puis retrouver un contrat parmi beaucoup."),
                new DemoMember(
                        "10000010",
                        "Paul Girard",
                        "20 janvier 1975",
                        "31000 Toulouse",
                        "paul.girard@example.fr",
                        "06 39 98 00 10",
                        "Il se connecte d’habitude depuis Toulouse.",
                        "« Ma sécurité » : annoncer un voyage, ajouter une clé d’accès, terminer une connexion."),
                new DemoMember(
                        "TI0000000011",
                        "Inès Marchand",
                        "10 octobre 1993",
                        "78000 Versailles",
                        "ines.marchand@example.fr",
                        "06 39 98 00 11",
                        "Un scooter, et un numéro de sociétaire de l’autre forme.",
                        "se connecter avec un numéro qui commence par TI."));
    }
}
