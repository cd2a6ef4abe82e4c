package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a page asks of the database, counted by the database itself: five statements at most, and the same number for a
 * member with few contracts as for one with dozens. What the portal does on its own meanwhile (outbox, janitor, folder
 * of imports, what is due) is told apart by the tables it speaks to, or by what it asks of them.
 */
class QueryBudgetIT {
    private static final String OF_PAGES = "select coalesce(sum(calls), 0) from pg_stat_statements"
            + " where query !~* '(outbox|journal_entry|journal_head|pg_stat|pg_try_advisory|pg_advisory|portfolio_import|import_|batch_|effective_at <=|stage_told|from formal_notice n where|remind_at <=|telephone_queue|received_transfer|bank_reply|bank_file|collection|update debit|update refund|from card_payment"
            + "|update card_payment|notify|listen|^begin|^commit|^rollback|^set |^show |^discard|^deallocate|pg_catalog|select 1$)'";

    private final Sandbox sandbox = new Sandbox();

    @BeforeAll
    static void countStatements() throws SQLException {
        sql("create extension if not exists pg_stat_statements");
    }

    @BeforeEach
    void quietWorld() {
        sandbox.noFaults();
        sandbox.resetClock();
    }

    @ParameterizedTest
    @CsvSource({
        "10000001, camille.bernard@example.fr, /contrat/AUT00012001",
        "10000009, claire.rousseau@example.fr, ",
    })
    void pages_keep_to_five_statements(String member, String mail, String contract) throws SQLException {
        var client = new PortalClient().signedIn(member, MemberDayIT.PASSWORD, mail, sandbox);
        within("/espace", client);
        within(contract == null ? "/contrat/" + anyContractOf(member) : contract, client);
        within("/contrats", client);
        within("/documents", client);
        within("/paiements", client);
        within("/mouvements", client);
        within("/prelevement", client);
        within("/cartes", client);
    }

    @Test
    void fifty_contracts_cost_no_statement_more_than_two() throws SQLException {
        Map<String, Long> few = statements(Fleet.of(2));
        assertThat(statements(Fleet.of(50))).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count >= 1 && count <= 5);
    }

    @Test
    void each_of_fifty_contracts_shows_its_next_instalment_page_by_page() {
        var fleet = Fleet.of(50);
        var client = visitor(fleet);
        assertThat(client.get("/contrats").text()).contains("Page 1 sur 3");
        for (int page = 1; page <= 3; page++) {
            int contracts = page < 3 ? 24 : 2;
            String list = client.get("/contrats?page=" + page).text();
            assertThat(list.split("Contrat n°", -1)).hasSize(contracts + 1);
            assertThat(list.split("Prochaine échéance", -1)).hasSize(contracts + 1);
            String owed = client.get("/paiements?a-payer=" + page).text();
            assertThat(owed).contains("Page " + page + " sur 3, 50 échéances");
            assertThat(owed.split("Payer 51,00", -1)).hasSize(contracts + 1);
        }
        assertThat(client.get("/contrat/" + fleet.contract(50)).body())
                .contains("href=\"/paiements?montrer=" + fleet.due(50));
        assertThat(client.get("/paiements?montrer=" + fleet.due(50)).body()).contains("id=\"" + fleet.due(50) + "\"");
    }

    /** What each page of this member asks. */
    private Map<String, Long> statements(Fleet fleet) throws SQLException {
        var client = visitor(fleet);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String path :
                List.of("/espace", "/contrats", "/contrat/" + fleet.contract(1), "/documents", "/paiements")) {
            counts.put(path.replace(fleet.contract(1), "…"), statements(path, client));
        }
        return counts;
    }

    private PortalClient visitor(Fleet fleet) {
        assertThat(new Imports().completed("fleet.jsonl", fleet.lines())).contains("\"rejected\":0");
        return new PortalClient().signedIn(fleet.number(), MemberDayIT.PASSWORD, fleet.mail(), sandbox);
    }

    private static void within(String path, PortalClient client) throws SQLException {
        assertThat(statements(path, client)).as("statements of %s", path).isBetween(1L, 5L);
    }

    /** Less what the portal did on its own meanwhile in some of three visits. The first visit of a page may compile it. */
    private static long statements(String path, PortalClient client) throws SQLException {
        assertThat(client.get(path).status()).isEqualTo(200);
        long least = Long.MAX_VALUE;
        for (int visit = 0; visit < 3; visit++) {
            sql("select pg_stat_statements_reset()");
            assertThat(client.get(path).status()).isEqualTo(200);
            least = Math.min(least, count(OF_PAGES));
        }
        return least;
    }

    private static String anyContractOf(String member) throws SQLException {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var statement = connection.prepareStatement(
                        "select contract_number from contract where member_number = ? order by 1 limit 1")) {
            statement.setString(1, member);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private static long count(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
