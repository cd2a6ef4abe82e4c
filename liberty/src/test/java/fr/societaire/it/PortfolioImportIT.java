package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Imports by the running server: the demonstration, the folder, the operator's command. */
class PortfolioImportIT {
    private static final Path FOLDER = Addresses.DATA.resolve("import");
    private static final String MEMBER = """
            {"v":1,"type":"member","number":"%s","firstName":"Zélie","lastName":"Importée","bornOn":"1980-02-03"}
            """;

    private final HttpClient http = LocalHttp.builder().build();

    @Test
    void the_demonstration_came_in_without_a_rejected_line() {
        Eventually.holds(
                "the end of the first import",
                () -> text("select string_agg(status, ',') from portfolio_import where origin = 'INITIAL'")
                        .equals("COMPLETED"),
                60);
        assertThat(text("select sum(rejected) from portfolio_import where origin = 'INITIAL'"))
                .isEqualTo("0");
        assertThat(text("select product_name from contract where contract_number = 'AUT00012001'"))
                .isEqualTo("Auto Confort tous risques");
        assertThat(text("select coefficient from insured_vehicle where contract_number = 'AUT00012001'"))
                .isEqualTo("68");
        assertThat(text(
                        "select count(*) from instalment where contract_number = 'AUT00012001' and due_on > current_date"
                                + " and amount_cents = 5100"))
                .isEqualTo("1");
    }

    @Test
    void a_file_dropped_in_the_folder_is_read_and_put_away_with_its_report() throws IOException {
        String number = "D" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Path part = FOLDER.resolve(number + ".part");
        Files.createDirectories(FOLDER);
        Files.writeString(part, MEMBER.formatted(number) + "{\"v\":1,\"type\":\"nonsense\"}\n");
        Files.move(part, FOLDER.resolve(number + ".jsonl"), StandardCopyOption.ATOMIC_MOVE);

        Path report = Eventually.present("the report", () -> reportOf(number), 90);
        assertThat(Files.readString(report))
                .contains("status COMPLETED", "accepted 1", "rejected 1", "line 2: nonsense: type: member, contract");
        assertThat(FOLDER.resolve(number + ".jsonl")).doesNotExist();
        assertThat(text("select last_name from member where member_number = '" + number + "'"))
                .isEqualTo("Importée");
    }

    @Test
    void the_operator_sends_a_file_and_follows_it() throws Exception {
        String number = "O" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var sent = send(request("?name=november.jsonl", "local-operator-token")
                .POST(BodyPublishers.ofString(MEMBER.formatted(number) + MEMBER.formatted("bad number"))));
        assertThat(sent.statusCode()).isEqualTo(202);
        var id = Pattern.compile("\"id\":(\\d+)").matcher(sent.body());
        assertThat(id.find()).isTrue();

        String over = Eventually.present(
                "the end of import " + id.group(1),
                () -> Optional.of(send(request("/" + id.group(1), "local-operator-token")
                                        .GET())
                                .body())
                        .filter(body -> body.contains("COMPLETED")),
                90);
        assertThat(over)
                .contains("\"percentage\":100", "\"accepted\":1", "\"rejected\":1", "\"line\":2")
                .contains("number: not a member number in normal form");
    }

    @Test
    void without_the_token_the_command_does_not_exist() {
        assertThat(send(request("", "wrong").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(request("/1", "wrong").GET()).statusCode()).isEqualTo(404);
    }

    private static Optional<Path> reportOf(String number) {
        Path done = FOLDER.resolve("done");
        if (!Files.exists(done)) {
            return Optional.empty();
        }
        try (var files = Files.list(done)) {
            return files.filter(file -> file.toString().endsWith(number + ".jsonl.report"))
                    .filter(file -> !Files.exists(FOLDER.resolve(number + ".jsonl")))
                    .findFirst();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(Addresses.PORTAL + "/api/operator/imports" + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String query) {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
