package fr.societaire.risk.internal;

import fr.societaire.platform.BulkRows;
import fr.societaire.risk.FormerSignIn;
import fr.societaire.risk.internal.HabitRows.Kind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Writes former sign-ins as habits, one statement for any number of them; what is known already is not written. */
@Dependent
public class HabitUpsert {
    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    public void all(List<FormerSignIn> signIns) {
        var rows = new BulkRows("member_number text", "kind text", "value text", "at timestamptz");
        for (FormerSignIn one : signIns) {
            one.country().ifPresent(country -> rows.add(one.member(), Kind.COUNTRY, country, one.at()));
            one.network().ifPresent(network -> rows.add(one.member(), Kind.NETWORK, network, one.at()));
            one.device().ifPresent(device -> rows.add(one.member(), Kind.DEVICE, device, one.at()));
        }
        try (Connection connection = dataSource.getConnection()) {
            rows.run(connection, """
                    insert into risk_habit as h (member_number, kind, value, first_seen_at, last_seen_at, times)
                    select member_number, kind, value, min(at), max(at), count(*) from {rows} group by 1, 2, 3
                    on conflict (member_number, kind, value) do update set
                      first_seen_at = least(h.first_seen_at, excluded.first_seen_at),
                      last_seen_at = greatest(h.last_seen_at, excluded.last_seen_at)
                    where excluded.first_seen_at < h.first_seen_at or excluded.last_seen_at > h.last_seen_at""");
        } catch (SQLException e) {
            throw new IllegalStateException("habits could not be written", e);
        }
    }
}
