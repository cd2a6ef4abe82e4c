package fr.societaire.portfolio.internal;

import static fr.societaire.portfolio.internal.PortfolioFiles.aPortfolio;
import static fr.societaire.portfolio.internal.PortfolioFiles.contract;
import static fr.societaire.portfolio.internal.PortfolioFiles.instalments;
import static fr.societaire.portfolio.internal.PortfolioFiles.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.portfolio.ImportId;
import fr.societaire.portfolio.ImportOrigin;
import fr.societaire.portfolio.ImportProgress;
import fr.societaire.portfolio.ImportStatus;
import fr.societaire.portfolio.RejectedLine;
import fr.societaire.portfolio.internal.BatchInTests.Killed;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.testing.EjbAsCdi;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PortalContainer.class)
class PortfolioImportTest {
    private static final int TO_THE_END = 0;

    @TempDir
    Path folder;

    @Inject
    ImportLedger ledger;

    @Inject
    ImportReports reports;

    @Inject
    BatchInTests batch;

    @Inject
    @EjbAsCdi.Lookup("jdbc/migration")
    DataSource dataSource;

    @Test
    void killed_half_way_and_run_again_equals_one_clean_run() throws Exception {
        Path file = aPortfolio().withMembers(500).writeTo(folder.resolve("p.jsonl"));
        imported(file, TO_THE_END);
        List<String> clean = everyRow();
        empty();

        ImportId id = queued(file);
        Run first = ledger.claim("one").orElseThrow();
        assertThatThrownBy(() -> batch.execute(first, 100, 11)).isInstanceOf(Killed.class);
        assertThat(reports.progress(id).orElseThrow().linesRead()).isEqualTo(1000);
        ledger.release("one");
        batch.execute(ledger.claim("two").orElseThrow(), 100, TO_THE_END);

        assertThat(everyRow()).isEqualTo(clean);
        assertThat(clean).hasSizeGreaterThan(500 * 28);
        assertThat(reports.progress(id).orElseThrow())
                .extracting(
                        ImportProgress::status,
                        ImportProgress::linesRead,
                        ImportProgress::accepted,
                        ImportProgress::percentage)
                .containsExactly(ImportStatus.COMPLETED, 2000L, 2000L, 100);
    }

    @Test
    void the_same_file_twice_changes_nothing() throws Exception {
        Path file = aPortfolio().withMembers(50).writeTo(folder.resolve("p.jsonl"));
        putAway(imported(file, TO_THE_END));
        List<String> once = everyRow();
        putAway(imported(file, TO_THE_END));
        assertThat(everyRow()).isEqualTo(once);
    }

    @Test
    void what_has_not_changed_is_not_written_again() throws Exception {
        Path file = aPortfolio().withMembers(20).writeTo(folder.resolve("1.jsonl"));
        putAway(imported(file, TO_THE_END));
        List<String> written = versions();
        putAway(imported(file, TO_THE_END));
        assertThat(versions()).isEqualTo(written);
    }

    @Test
    void former_sign_ins_become_habits_once() throws Exception {
        String signIns = """
                {"v":1,"type":"signIns","member":"20000000","signIns":[\
                {"on":"2026-09-01","country":"FR","network":"192.0.2.0/24","device":"Firefox sur Windows"},\
                {"on":"2026-10-01","country":"FR"}]}""";
        Path file = aPortfolio()
                .withMembers(1)
                .withLine(signIns)
                .withLine(signIns.replace("\"FR\"", "\"France\""))
                .writeTo(folder.resolve("1.jsonl"));
        assertThat(reports.rejects(imported(file, TO_THE_END), 0, 10))
                .containsExactly(new RejectedLine(
                        "1.jsonl", 6, "signIns 20000000", "signIns[0].country: two capital letters expected"));
        assertThat(everyRow())
                .filteredOn(row -> row.startsWith("risk_habit"))
                .hasSize(3)
                .anyMatch(row -> row.contains("COUNTRY,FR") && row.endsWith(",2)"))
                .anyMatch(row -> row.contains("NETWORK,192.0.2.0/24"))
                .anyMatch(row -> row.contains("Firefox sur Windows"));
        List<String> written = versions();
        imported(aPortfolio().withMembers(1).withLine(signIns).writeTo(folder.resolve("2.jsonl")), TO_THE_END);
        assertThat(versions()).isEqualTo(written);
    }

    @Test
    void a_mandate_is_taken_in_once_and_a_bad_one_is_told_by_its_fields_only() throws Exception {
        String mandate = """
                {"v":1,"type":"mandate","reference":"RIV-1","member":"20000000","contracts":["AUT00000000"],\
                "iban":"FR7630006000011234567890189","holder":"M NOM PRENOM","signedOn":"2025-01-02"}""";
        Path file = aPortfolio()
                .withMembers(1)
                .withLine(mandate)
                .withLine(mandate.replace("890189", "890188"))
                .withLine(mandate.replace("RIV-1", "RIV-2").replace("AUT00000000", "AUT99999999"))
                .writeTo(folder.resolve("1.jsonl"));
        assertThat(reports.rejects(imported(file, TO_THE_END), 0, 10))
                .extracting(RejectedLine::line, RejectedLine::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(6L, "iban: IBAN expected"),
                        org.assertj.core.groups.Tuple.tuple(7L, "contracts, reference: unknown, or another member's"));
        assertThat(everyRow())
                .filteredOn(row -> row.startsWith("mandate("))
                .singleElement()
                .asString()
                .contains("RIV-1", "ACTIVE");
        assertThat(everyRow()).noneMatch(row -> row.contains("30006000011234567890189"));
    }

    @Test
    void what_has_changed_is_written_and_nothing_beside_it() throws Exception {
        imported(aPortfolio().withMembers(2).writeTo(folder.resolve("1.jsonl")), TO_THE_END);
        List<String> before = everyRow();
        Path later = aPortfolio()
                .withMembers(2)
                .withLineAt(1, member("20000000").replace("M20000000@", "new@"))
                .withLineAt(2, contract("AUT00000000", "20000000").replace("\"La course\"", "\"La guerre\""))
                .withLineAt(4, "{\"v\":1,\"type\":\"account\",\"member\":\"20000000\",\"emails\":[\"new@example.fr\"]}")
                .writeTo(folder.resolve("2.jsonl"));
        imported(later, TO_THE_END);
        List<String> gone = new ArrayList<>(before);
        gone.removeAll(everyRow());
        List<String> come = new ArrayList<>(everyRow());
        come.removeAll(before);
        assertThat(gone)
                .hasSize(5)
                .anyMatch(row -> row.startsWith("contract("))
                .anyMatch(row -> row.contains("La course"))
                .anyMatch(row -> row.startsWith("contact_point"))
                .anyMatch(row -> row.contains("CONTRACT_NUMBER"));
        assertThat(come)
                .hasSize(4)
                .anyMatch(row -> row.contains("La guerre"))
                .anyMatch(row -> row.startsWith("contact_point") && row.contains("new@example.fr"))
                .anyMatch(row -> row.startsWith("identity_sign_in_name") && row.contains("new@example.fr"));
    }

    @Test
    void three_bad_lines_among_ten_thousand_are_reported_and_the_rest_is_in() throws Exception {
        Path file = aPortfolio()
                .withMembers(2500)
                .withLineAt(8, "{\"v\":1,\"type\":\"account\",\"member\":\"20000001\",\"emails\":[\"secret")
                .withLineAt(5000, "{\"v\":1,\"type\":\"account\",\"member\":\"99999999\"}")
                .withLineAt(9999, instalments("AUT00002499").replace("51.00", "51.005"))
                .writeTo(folder.resolve("p.jsonl"));
        ImportId id = imported(file, TO_THE_END);

        assertThat(reports.rejects(id, 0, 100))
                .containsExactly(
                        new RejectedLine("p.jsonl", 8, null, "not a JSON object"),
                        new RejectedLine("p.jsonl", 5000, "account 99999999", "member: unknown"),
                        new RejectedLine(
                                "p.jsonl",
                                9999,
                                "instalments AUT00002499",
                                "instalments[0].amount: number out of range or with too many decimals"));
        assertThat(count("member")).isEqualTo(2500);
        assertThat(count("contract")).isEqualTo(2500);
        assertThat(count("instalment")).isEqualTo(2499 * 24);
        assertThat(reports.progress(id).orElseThrow().accepted()).isEqualTo(9997);
        assertThat(reports.progress(id).orElseThrow().rejected()).isEqualTo(3);
    }

    @Test
    void what_hangs_on_a_bad_line_is_reported_too() throws Exception {
        Path file = aPortfolio()
                .withMembers(2)
                .withLineAt(5, member("20000001").replace("1970-01-01", "1970-13-01"))
                .writeTo(folder.resolve("p.jsonl"));
        assertThat(reports.rejects(imported(file, TO_THE_END), 0, 10))
                .containsExactly(
                        new RejectedLine("p.jsonl", 5, "member 20000001", "bornOn: date as 2026-11-22 expected"),
                        new RejectedLine("p.jsonl", 6, "contract AUT00000001", "member: unknown"),
                        new RejectedLine("p.jsonl", 7, "instalments of AUT00000001", "contract: unknown"),
                        new RejectedLine("p.jsonl", 8, "account 20000001", "member: unknown"));
        assertThat(count("member")).isEqualTo(1);
    }

    @Test
    void a_value_only_the_database_refuses_leaves_out_its_own_line() throws Exception {
        Path file = aPortfolio()
                .withMembers(2)
                .withLine(member("30000001").replace("Rémi", "R\\u0000mi"))
                .withLine(member("30000002"))
                .withLine(contract("AUT30000001", "30000001", "ACTIVE"))
                .withLine(contract("AUT30000002", "30000002", "ACTIVE"))
                .writeTo(folder.resolve("p.jsonl"));
        ImportId id = imported(file, TO_THE_END);
        assertThat(reports.rejects(id, 0, 10))
                .containsExactly(
                        new RejectedLine("p.jsonl", 9, "member 30000001", "refused by the database (SQLSTATE 22021)"),
                        new RejectedLine("p.jsonl", 11, "contract AUT30000001", "member: unknown"));
        assertThat(count("contract")).isEqualTo(3);
        assertThat(count("member")).isEqualTo(3);
    }

    @Test
    void a_contract_that_is_over_is_not_revived_and_its_line_is_reported() throws Exception {
        Path file = aPortfolio()
                .withLine(member("20000000"))
                .withLine(contract("AUT00000000", "20000000", "TERMINATED"))
                .writeTo(folder.resolve("1.jsonl"));
        imported(file, TO_THE_END);
        Path later = aPortfolio()
                .withLine(contract("AUT00000000", "20000000", "ACTIVE"))
                .writeTo(folder.resolve("2.jsonl"));
        assertThat(reports.rejects(imported(later, TO_THE_END), 0, 10))
                .extracting(RejectedLine::reason)
                .containsExactly("status: the contract is over and cannot be revived");
    }

    @Test
    void blank_lines_count_but_state_nothing() throws Exception {
        Path file = folder.resolve("p.jsonl");
        Files.writeString(
                file,
                member("20000000") + "\r\n\r\n   \n" + contract("AUT1", "20000000") + "\n\n" + instalments("AUT1"));
        ImportId id = imported(file, TO_THE_END);
        assertThat(reports.progress(id).orElseThrow())
                .extracting(ImportProgress::linesRead, ImportProgress::accepted, ImportProgress::rejected)
                .containsExactly(6L, 3L, 0L);
    }

    @Test
    void an_attempt_that_was_taken_over_writes_nothing_more() throws Exception {
        Path file = aPortfolio().withMembers(10).writeTo(folder.resolve("p.jsonl"));
        ImportId id = queued(file);
        Run slow = ledger.claim("one").orElseThrow();
        assertThat(ledger.claim("two")).as("one import at a time").isEmpty();
        ledger.release("one");
        assertThat(ledger.claim("two")).isPresent();
        assertThatThrownBy(() -> batch.execute(slow, 10, TO_THE_END)).isInstanceOf(BusinessRefusal.class);
        assertThat(reports.progress(id).orElseThrow().status()).isEqualTo(ImportStatus.RUNNING);
    }

    @Test
    void an_import_that_never_ends_is_given_up_and_says_so() throws Exception {
        ImportId id = queued(aPortfolio().withMembers(1).writeTo(folder.resolve("p.jsonl")));
        for (int attempt = 0; attempt < ImportLedger.MOST_ATTEMPTS; attempt++) {
            assertThat(ledger.claim("one")).isPresent();
            ledger.release("one");
        }
        assertThat(ledger.claim("one")).isEmpty();
        assertThat(reports.progress(id).orElseThrow().status()).isEqualTo(ImportStatus.FAILED);
        assertThat(reports.progress(id).orElseThrow().failure()).contains("server stopped");
    }

    private ImportId imported(Path file, int killedInChunk) throws Exception {
        ImportId id = queued(file);
        batch.execute(ledger.claim("one").orElseThrow(), 1000, killedInChunk);
        return id;
    }

    private ImportId queued(Path file) throws IOException {
        return ledger.enqueue(file, Files.size(file), ImportOrigin.OPERATOR);
    }

    private void putAway(ImportId id) {
        reports.filed(id);
    }

    private static final List<String> TABLES = List.of(
            "mandate",
            "debit_account",
            "mandate_contract",
            "member",
            "contact_point",
            "contract",
            "contract_term",
            "insured_vehicle",
            "vehicle_coefficient",
            "vehicle_driver",
            "insured_premises",
            "instalment",
            "identity_account",
            "identity_sign_in_name",
            "risk_habit");

    /** Which transaction wrote each row where: another one as soon as a row is written again. */
    private List<String> versions() throws SQLException {
        return rows("t.xmin || ' ' || t.ctid || ' ' || t::text");
    }

    /** What the import has made, row by row, as the database writes it. */
    private List<String> everyRow() throws SQLException {
        return rows("t::text");
    }

    private List<String> rows(String as) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (var row = statement.executeQuery("select " + as + " from " + table + " t order by 1")) {
                    while (row.next()) {
                        rows.add(table + row.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    private void empty() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate portfolio_import, " + String.join(", ", TABLES) + " cascade");
        }
    }

    private long count(String table) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
