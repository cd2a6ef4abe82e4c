package fr.societaire.it;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever is meant, the doors open to everybody answer the same: status, redirect, headers, cookies, page. Whether they
 * also take the same time is measured by {@link EqualAnswersMeasurement}.
 */
class EqualAnswersIT {
    private static final String RECOVERY = "/mot-de-passe-oublie";
    private static final int TRIES_BEFORE_THE_LOCK = 4;

    private final Crowd crowd = new Crowd();
    private int callers;

    @BeforeEach
    void quietWorld() {
        new Sandbox().resetClock();
    }

    @Test
    void the_sign_in_tells_nobody_from_somebody() throws Exception {
        Map<SignInClasses.Typed, List<SignInClasses.Kind>> alike =
                SignInClasses.of(1).stream().collect(groupingBy(SignInClasses.Kind::typed));
        assertThat(alike).hasSize(SignInClasses.Typed.values().length);
        alike.forEach((typed, kinds) -> {
            String shape = shapeOfSignIn(kinds.getFirst());
            assertThat(shape).as(typed.name()).contains(expected(typed));
            assertThat(kinds).hasSizeGreaterThan(1);
            assertThat(kinds)
                    .allSatisfy(kind ->
                            assertThat(shapeOfSignIn(kind)).as(kind.said()).isEqualTo(shape));
        });
    }

    /** One page for every identifier of another kind, too: addresses, contracts. */
    @Test
    void the_sign_in_tells_nobody_of_one_kind_from_another() {
        String nobody = shape(signsIn("99999999"), "99999999");
        assertThat(nobody).contains("Identifiant ou mot de passe incorrect.");
        assertThat(List.of("nobody@example.fr", "AUT00099999", "n’importe quoi"))
                .allSatisfy(name -> assertThat(shape(signsIn(name), name)).isEqualTo(nobody));
    }

    @Test
    void a_lost_password_is_answered_alike() {
        var members = Fleet.of(0);
        assertThat(new Imports().completed("lost.jsonl", members.lines())).contains("\"rejected\":0");
        String nobody = shape(askedToRecover("49999999"), "49999999");
        assertThat(shape(askedToRecover(members.number()), members.number())).isEqualTo(nobody);
    }

    @Test
    void a_first_connection_is_refused_alike() {
        var member = Fleet.of(0);
        assertThat(new Imports().completed("first.jsonl", member.lines())).contains("\"rejected\":0");
        String notHe = shape(comingFirst("10000005"), "10000005");
        assertThat(notHe).contains("Ces informations ne correspondent à aucun espace à ouvrir.");
        assertThat(List.of("49999998", member.number()))
                .allSatisfy(name -> assertThat(shape(comingFirst(name), name)).isEqualTo(notHe));
    }

    private static String expected(SignInClasses.Typed typed) {
        return switch (typed) {
            case WRONG_PASSWORD, ODD_SPELLING, ENDLESS_PASSWORD -> "Identifiant ou mot de passe incorrect.";
            case EMPTY_PASSWORD -> "Saisissez votre mot de passe.";
            case DURING_THE_LOCK -> "Accès suspendu jusqu’au";
        };
    }

    private String shapeOfSignIn(SignInClasses.Kind kind) {
        Map<String, String> fields = kind.fields(0);
        if (kind.typed() == SignInClasses.Typed.DURING_THE_LOCK) {
            for (int n = 0; n < TRIES_BEFORE_THE_LOCK; n++) {
                press("/connexion", "Se connecter", fields);
            }
        }
        return shape(press("/connexion", "Se connecter", fields), fields.get("Identifiant"));
    }

    private Crowd.Page signsIn(String name) {
        return press("/connexion", "Se connecter", Map.of("Identifiant", name, "Mot de passe", SignInClasses.WRONG));
    }

    private Crowd.Page askedToRecover(String name) {
        var stranger = stranger();
        Map<String, String> fields =
                crowd.now(stranger, RECOVERY).filled("Recevoir un message", Map.of("Identifiant", name));
        fields.put("canal", "EMAIL_LINK");
        return crowd.post(stranger, RECOVERY, fields).join();
    }

    private Crowd.Page comingFirst(String number) {
        return press(
                "/premiere-connexion",
                "Continuer",
                Map.of("Numéro de sociétaire", number, "Date de naissance", "01/01/1999", "Code postal", "35000"));
    }

    /** A browser without a past, each time from an address nobody has called from. */
    private Crowd.Caller stranger() {
        return new Crowd.Caller(Addresses.PORTAL, Crowd.address(20_000 + callers++));
    }

    private Crowd.Page press(String path, String button, Map<String, String> typed) {
        var stranger = stranger();
        Crowd.Page form = crowd.now(stranger, path);
        return crowd.post(stranger, path, form.filled(button, typed)).join();
    }

    /**
     * All that a stranger can compare but the time. Left out is what he typed himself, what is drawn for each page, and
     * what the time of the day says.
     */
    private static String shape(Crowd.Page page, String typed) {
        Map<String, List<String>> headers =
                new TreeMap<>(page.answer().headers().map());
        headers.keySet().removeAll(List.of("date", "content-length"));
        String told = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        String body = page.answer()
                .body()
                .replaceAll("value=\"[^\"]*\"", "value")
                .replace(typed, "what he typed")
                .replaceAll("jusqu’au [^.<]*", "jusqu’au")
                .replaceAll("data-countdown=\"\\d+\"", "data-countdown");
        return (page.answer().statusCode() + "\n" + told + "\n" + body)
                .replaceAll("nonce[-=]\"?[-_+/=0-9A-Za-z]*", "nonce")
                .replaceAll("(__Host-[a-z]+)=[^;\\]]+", "$1")
                .replaceAll("Expires=[^;\\]]+", "Expires")
                .replaceAll("\\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\\b", "support code");
    }
}
