package fr.societaire.sandbox.identityprovider;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Somebody the State knows, with the six facts of the pivot identity.
 *
 * @param id the word in the forms
 * @param birthPlace INSEE code of the commune; empty for whoever was born abroad
 * @param birthCountry INSEE code of the country
 * @param tryThis what the portal shows with them
 */
public record Person(
        String id,
        String birthName,
        List<String> firstNames,
        String gender,
        String bornOn,
        String birthPlace,
        String birthCountry,
        String tryThis) {
    /** Everybody who can be chosen. */
    public static List<Person> all() {
        return List.of(
                new Person(
                        "camille",
                        "LE GOFF",
                        List.of("Camille", "Anne"),
                        "female",
                        "1984-03-12",
                        "44109",
                        "99100",
                        "Camille Bernard, née Le Goff : reconnue ; un code la première fois, plus rien ensuite."),
                new Person(
                        "awa",
                        "DIALLO",
                        List.of("Awa"),
                        "female",
                        "1978-11-23",
                        "",
                        "99341",
                        "Awa Diallo, née à l’étranger : reconnue sans commune de naissance."),
                new Person(
                        "lucas",
                        "FONTAINE",
                        List.of("Lucas", "Émile"),
                        "male",
                        "1995-04-04",
                        "13005",
                        "99100",
                        "Lucas Fontaine : dans le portefeuille, mais sans espace ouvert."),
                new Person(
                        "jean",
                        "PETITJEAN",
                        List.of("Jean", "Octave"),
                        "male",
                        "1961-06-15",
                        "75101",
                        "99100",
                        "Jean Petitjean : inconnu de la mutuelle."));
    }

    static Optional<Person> of(String id) {
        return all().stream().filter(person -> person.id.equals(id)).findFirst();
    }

    /** The provider's name for the person: always the same, and nobody can read in it who it is. */
    String subject() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("sandbox person " + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + "v1";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The claims of the six facts, and the subject. */
    JsonObjectBuilder claims() {
        return Json.createObjectBuilder()
                .add("sub", subject())
                .add("given_name", String.join(" ", firstNames))
                .add("given_name_array", Json.createArrayBuilder(firstNames))
                .add("family_name", birthName)
                .add("gender", gender)
                .add("birthdate", bornOn)
                .add("birthplace", birthPlace)
                .add("birthcountry", birthCountry);
    }

    /** As the page shows them. */
    public String fullName() {
        return String.join(" ", firstNames) + " " + birthName;
    }
}
