package fr.societaire.contract.internal;

import fr.societaire.contract.ContractRecord;
import fr.societaire.contract.domain.ContractLife;
import fr.societaire.platform.BulkRows;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.ContractStatus;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Writes contracts and what hangs on them, a constant number of statements for any number of contracts. */
@Dependent
public class ContractUpsert {
    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    /** Writes them all but those whose status may not follow the one on file, and says which those are. */
    public Set<ContractNumber> all(List<ContractRecord> contracts) {
        Map<ContractNumber, ContractRecord> last = new LinkedHashMap<>();
        contracts.forEach(contract -> last.put(contract.number(), contract));
        try (Connection connection = dataSource.getConnection()) {
            Set<ContractNumber> refused = withoutPassage(connection, last.values());
            last.keySet().removeAll(refused);
            heads(connection, last.values());
            ContractParts.replace(connection, last.values());
            return refused;
        } catch (SQLException e) {
            throw new IllegalStateException("contracts could not be written", e);
        }
    }

    private static Set<ContractNumber> withoutPassage(Connection connection, Collection<ContractRecord> contracts)
            throws SQLException {
        Map<ContractNumber, ContractStatus> onFile = statuses(connection, contracts);
        return contracts.stream()
                .filter(c -> !ContractLife.mayBecome(onFile.getOrDefault(c.number(), c.status()), c.status()))
                .map(ContractRecord::number)
                .collect(Collectors.toSet());
    }

    /** Locked: two imports at once cannot both judge by the same former status. */
    private static Map<ContractNumber, ContractStatus> statuses(
            Connection connection, Collection<ContractRecord> contracts) throws SQLException {
        Map<ContractNumber, ContractStatus> statuses = new HashMap<>();
        try (var select = connection.prepareStatement(
                "select contract_number, status from contract where contract_number = any(?)"
                        + " order by contract_number for update")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            contracts.stream().map(c -> c.number().value()).toArray(String[]::new)));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    statuses.put(new ContractNumber(rows.getString(1)), ContractStatus.valueOf(rows.getString(2)));
                }
            }
        }
        return statuses;
    }

    private static void heads(Connection connection, Collection<ContractRecord> contracts) throws SQLException {
        var rows = new BulkRows(
                "contract_number text",
                "member_number text",
                "kind text",
                "product_name text",
                "insured text",
                "status text",
                "starts_on date",
                "renews_on date",
                "ends_on date",
                "premium_cents bigint",
                "frequency text",
                "as_of date");
        for (ContractRecord c : contracts) {
            rows.add(
                    c.number(),
                    c.member(),
                    c.kind().name(),
                    c.productName(),
                    c.insured(),
                    c.status().name(),
                    c.term().startsOn(),
                    c.term().renewsOn(),
                    c.term().endsOn(),
                    c.premium().cents(),
                    c.frequency().name(),
                    c.asOf());
        }
        rows.run(connection, """
                insert into contract (contract_number, member_number, kind, product_name, insured, status, starts_on,
                                      renews_on, ends_on, premium_cents, frequency, as_of)
                select * from {rows}
                on conflict (contract_number) do update set
                  member_number = excluded.member_number, kind = excluded.kind, product_name = excluded.product_name,
                  insured = excluded.insured, status = excluded.status, starts_on = excluded.starts_on,
                  renews_on = excluded.renews_on, ends_on = excluded.ends_on, premium_cents = excluded.premium_cents,
                  frequency = excluded.frequency, as_of = excluded.as_of""");
    }
}
