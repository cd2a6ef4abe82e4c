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

/**
 * Writes contracts and what hangs on them, a constant number of statements for any number of contracts; what has not
 * changed is not written.
 */
@Dependent
public class ContractUpsert {
    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    /** Writes them all but those whose status may not follow the one on file, and says which those are. */
    public Set<ContractNumber> all(List<ContractRecord> contracts) {
        Map<ContractNumber, ContractRecord> last = new LinkedHashMap<>();
        contracts.forEach(contract -> last.put(contract.number(), contract));
        try (Connection connection = dataSource.getConnection()) {
            Map<ContractNumber, OnFile> onFile = onFile(connection, last.keySet());
            Set<ContractNumber> refused = last.values().stream()
                    .filter(c -> onFile.containsKey(c.number())
                            && !ContractLife.mayBecome(onFile.get(c.number()).status(), c.status()))
                    .map(ContractRecord::number)
                    .collect(Collectors.toSet());
            last.keySet().removeAll(refused);
            write(connection, last.values(), onFile);
            return refused;
        } catch (SQLException e) {
            throw new IllegalStateException("contracts could not be written", e);
        }
    }

    /** What is known of a contract; the fingerprint tells whether what hangs on it is still the same. */
    private record OnFile(ContractStatus status, String parts) {}

    /** Locked: two imports at once cannot both judge by the same former status. */
    private static Map<ContractNumber, OnFile> onFile(Connection connection, Collection<ContractNumber> numbers)
            throws SQLException {
        Map<ContractNumber, OnFile> found = new HashMap<>();
        try (var select = connection.prepareStatement("select contract_number, status, parts_fingerprint from contract"
                + " where contract_number = any(?) order by contract_number for update")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", numbers.stream().map(ContractNumber::value).toArray(String[]::new)));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            new ContractNumber(rows.getString(1)),
                            new OnFile(ContractStatus.valueOf(rows.getString(2)), rows.getString(3)));
                }
            }
        }
        return found;
    }

    private static void write(
            Connection connection, Collection<ContractRecord> contracts, Map<ContractNumber, OnFile> onFile)
            throws SQLException {
        Map<ContractNumber, String> fingerprints = new HashMap<>();
        var changed = new ContractParts();
        for (ContractRecord contract : contracts) {
            ContractParts parts = ContractParts.of(contract);
            String fingerprint = parts.fingerprint();
            fingerprints.put(contract.number(), fingerprint);
            OnFile before = onFile.get(contract.number());
            if (before == null || !fingerprint.equals(before.parts())) {
                changed.addAll(parts);
            }
        }
        heads(connection, contracts, fingerprints);
        changed.replace(connection);
    }

    private static void heads(
            Connection connection, Collection<ContractRecord> contracts, Map<ContractNumber, String> fingerprints)
            throws SQLException {
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
                "as_of date",
                "parts_fingerprint text");
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
                    c.asOf(),
                    fingerprints.get(c.number()));
        }
        rows.run(connection, """
                insert into contract (contract_number, member_number, kind, product_name, insured, status, starts_on,
                                      renews_on, ends_on, premium_cents, frequency, as_of, parts_fingerprint)
                select * from {rows}
                on conflict (contract_number) do update set
                  member_number = excluded.member_number, kind = excluded.kind, product_name = excluded.product_name,
                  insured = excluded.insured, status = excluded.status, starts_on = excluded.starts_on,
                  renews_on = excluded.renews_on, ends_on = excluded.ends_on, premium_cents = excluded.premium_cents,
                  frequency = excluded.frequency, as_of = excluded.as_of, parts_fingerprint = excluded.parts_fingerprint
                where (contract.member_number, contract.kind, contract.product_name, contract.insured, contract.status,
                       contract.starts_on, contract.renews_on, contract.ends_on, contract.premium_cents,
                       contract.frequency, contract.as_of, contract.parts_fingerprint)
                  is distinct from (excluded.member_number, excluded.kind, excluded.product_name, excluded.insured,
                       excluded.status, excluded.starts_on, excluded.renews_on, excluded.ends_on,
                       excluded.premium_cents, excluded.frequency, excluded.as_of, excluded.parts_fingerprint)""");
    }
}
