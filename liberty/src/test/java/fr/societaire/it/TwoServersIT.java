package fr.societaire.it;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred guesses at once, spread over two servers that share their database: no more are judged than one server
 * alone would have judged of guesses one after the other.
 */
class TwoServersIT {
    private static final int GUESSES = 200;
    /** Where the right one is among them. */
    private static final int RIGHT = 150;
    /** Of the policy as shipped: {@code portal.lock.threshold}. */
    private static final int FAILURES_BEFORE_THE_LOCK = 4;

    private static final int CODES_BEFORE_THE_END = 5;
    private static final String TOO_MANY = "SVC-202";
    private static final String OVER = "incident=attempt-over";
    private static final URI SECOND =
            URI.create("https://" + Addresses.PORTAL.getHost() + ":" + (Addresses.PORTAL.getPort() + 2));

    private static AnotherServer second;

    private final Crowd crowd = new Crowd();
    private final Sandbox sandbox = new Sandbox();
    private final Fleet odile = Fleet.of(1);

    @BeforeAll
    static void a_second_server(@TempDir Path user) throws IOException {
        // Behind a balancer both have one name.
        second = AnotherServer.alike(user, SECOND.getPort(), Map.of("portal.public-url", Addresses.PORTAL.toString()));
        second.start(Map.of());
        Eventually.holds("the second server", () -> AnotherServer.answers(SECOND.getPort()), 180);
    }

    @AfterAll
    static void one_server_again() {
        second.close();
    }

    @BeforeEach
    void quietWorld() {
        sandbox.resetClock();
        sandbox.forgetMessages();
        assertThat(new Imports().completed("odile.jsonl", odile.lines())).contains("\"rejected\":0");
    }

    @Test
    void of_two_hundred_passwords_at_once_four_are_judged_and_the_access_is_locked() throws SQLException {
        List<Crowd.Page> forms = Crowd.atOnce(strangers(), stranger -> crowd.get(stranger, "/connexion"));
        Map<String, Long> told = answersToAll(forms);
        Map<String, Long> journal = journalOfOdile();
        assertThat(told.keySet()).as("nobody is in, nothing breaks").isSubsetOf("ACC-101", "ACC-102");
        long judged = journal.getOrDefault("SIGN_IN_REFUSED", 0L) + journal.getOrDefault("LOCKED", 0L);
        assertThat(judged).as("passwords that were compared: %s", journal).isEqualTo(FAILURES_BEFORE_THE_LOCK);
        assertThat(told.getOrDefault("ACC-101", 0L)).isEqualTo(journal.getOrDefault("SIGN_IN_REFUSED", 0L));
        assertThat(told.getOrDefault("ACC-102", 0L))
                .isEqualTo(journal.get("LOCKED") + journal.getOrDefault("LOCK_PROLONGED", 0L));
        System.out.println("200 passwords at once on two servers: " + told + ", in the journal " + journal);

        assertThat(lockOfOdile()).isEqualTo("4 failures, until a day after the last try");
        for (Crowd.Caller stranger : strangers().subList(0, 2)) {
            Crowd.Page form = crowd.now(stranger, "/connexion");
            Crowd.Page answer = crowd.post(
                            stranger,
                            "/connexion",
                            form.filled(
                                    "Se connecter",
                                    Map.of("Identifiant", odile.number(), "Mot de passe", MemberDayIT.PASSWORD)))
                    .join();
            assertThat(answer.reference())
                    .as("the right password, at %s", stranger.server())
                    .isEqualTo("ACC-102");
        }
        assertThat(lockOfOdile()).isEqualTo("4 failures, until a day after the last try");
    }

    @Test
    void of_two_hundred_codes_at_once_five_are_judged() throws SQLException {
        String cookies = afterThePassword();
        String right = sandbox.codeMailedTo(odile.mail());
        List<Crowd.Caller> guessers =
                strangers().stream().map(stranger -> stranger.bringing(cookies)).toList();
        List<Crowd.Page> forms = Crowd.atOnce(guessers, guesser -> crowd.get(guesser, "/connexion-code"));
        List<Crowd.Page> answers = Crowd.atOnce(
                indices(),
                n -> crowd.post(
                        guessers.get(n),
                        "/connexion-code",
                        forms.get(n).filled("Valider le code", Map.of("Code de sécurité", code(n, right)))));

        Map<String, Long> told = answers.stream().collect(groupingBy(TwoServersIT::judgement, counting()));
        System.out.println("200 codes at once on two servers: " + told);
        assertThat(told.keySet()).as("nothing breaks").isSubsetOf("wrong", "burnt", "in", "over");
        assertThat(told.get("over")).as("codes that nobody looked at").isEqualTo(GUESSES - judged(told));
        assertThat(judged(told)).isBetween(1L, (long) CODES_BEFORE_THE_END);
        assertThat(wrongTriesOfOdile()).isEqualTo(told.getOrDefault("wrong", 0L) + told.getOrDefault("burnt", 0L));
        Crowd.Page late = crowd.now(guessers.get(1), "/connexion-code");
        assertThat(late.location()).contains(OVER);
    }

    /** All at once; who is told that there are too many tries again with all the others who were, until he is judged. */
    private Map<String, Long> answersToAll(List<Crowd.Page> forms) {
        Map<String, Long> told = new LinkedHashMap<>();
        List<Integer> waiting = indices();
        for (int round = 1; !waiting.isEmpty(); round++) {
            assertThat(round).as("waves before everybody has an answer").isLessThan(GUESSES);
            List<Integer> these = waiting;
            List<String> answers = Crowd.atOnce(these, n -> guess(forms.get(n), n)).stream()
                    .map(Crowd.Page::reference)
                    .toList();
            answers.forEach(answer -> told.merge(answer, 1L, Long::sum));
            told.remove(TOO_MANY);
            waiting = IntStream.range(0, these.size())
                    .filter(at -> answers.get(at).equals(TOO_MANY))
                    .mapToObj(these::get)
                    .toList();
        }
        return told;
    }

    private CompletableFuture<Crowd.Page> guess(Crowd.Page form, int n) {
        var typed = Map.of("Identifiant", odile.number(), "Mot de passe", password(n));
        return crowd.post(form.caller(), "/connexion", form.filled("Se connecter", typed));
    }

    private static List<Crowd.Caller> strangers() {
        return Crowd.of(GUESSES, List.of(Addresses.PORTAL, SECOND));
    }

    private static List<Integer> indices() {
        return IntStream.range(0, GUESSES).boxed().toList();
    }

    private static String password(int n) {
        return n == RIGHT ? MemberDayIT.PASSWORD : "Pas-Le-Bon-1789!" + n;
    }

    private static String code(int n, String right) {
        return n == RIGHT ? right : "%06d".formatted((Integer.parseInt(right) + 1 + n) % 1_000_000);
    }

    private String afterThePassword() {
        var stranger = strangers().getFirst();
        Crowd.Page form = crowd.now(stranger, "/connexion");
        Crowd.Page answer = crowd.post(
                        stranger,
                        "/connexion",
                        form.filled(
                                "Se connecter",
                                Map.of("Identifiant", odile.number(), "Mot de passe", MemberDayIT.PASSWORD)))
                .join();
        assertThat(answer.location()).startsWith("/connexion-code");
        return answer.cookies();
    }

    /** What became of a code; every answer but {@code over} says something of the code itself. */
    private static String judgement(Crowd.Page answer) {
        if (answer.says("Code incorrect.")) {
            return "wrong";
        }
        if (answer.location().contains("incident=code-burnt")) {
            return "burnt";
        }
        if (answer.location().contains(OVER)) {
            return "over";
        }
        return answer.location().startsWith("/espace") ? "in" : answer.answer().statusCode() + " " + answer.location();
    }

    private static long judged(Map<String, Long> told) {
        return told.getOrDefault("wrong", 0L) + told.getOrDefault("burnt", 0L) + told.getOrDefault("in", 0L);
    }

    private Map<String, Long> journalOfOdile() throws SQLException {
        Map<String, Long> deeds = new LinkedHashMap<>();
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var statement = connection.prepareStatement(
                        "select deed, count(*) from journal_entry where member_number = ? group by deed order by deed")) {
            statement.setString(1, odile.number());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    deeds.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return deeds;
    }

    private String lockOfOdile() throws SQLException {
        return oneOfOdile("""
                select string_agg(failures || ' failures, until ' || case when locked_until = last_at + interval '24 hours'
                  then 'a day after the last try' else locked_until::text end, ' and ')
                from identity_lockout where member_number = ?""");
    }

    private long wrongTriesOfOdile() throws SQLException {
        return Long.parseLong(oneOfOdile(
                "select sum(tries) from one_time_secret where purpose = 'SIGN_IN_CODE' and member_number = ?"));
    }

    private String oneOfOdile(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, odile.number());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
