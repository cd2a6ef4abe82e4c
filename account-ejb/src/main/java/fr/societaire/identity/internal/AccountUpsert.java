package fr.societaire.identity.internal;

import fr.societaire.identity.AccountRecord;
import fr.societaire.identity.domain.Identifier;
import fr.societaire.identity.domain.IdentifierKind;
import fr.societaire.platform.BulkRows;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Writes accounts and names, three statements for any number of them. */
@Dependent
public class AccountUpsert {
    @Resource(lookup = "jdbc/account")
    DataSource dataSource;

    @Inject
    InstantSource clock;

    public void all(List<AccountRecord> accounts) {
        Map<MemberNumber, AccountRecord> last = new LinkedHashMap<>();
        accounts.forEach(account -> last.put(account.member(), account));
        try (Connection connection = dataSource.getConnection()) {
            passwords(connection, last.values(), clock.instant());
            names(connection, last.values());
        } catch (SQLException e) {
            throw new IllegalStateException("accounts could not be written", e);
        }
    }

    /** A password that is there stays: the portfolio knows the one of the day the account was moved, no later one. */
    private static void passwords(Connection connection, Collection<AccountRecord> accounts, Instant now)
            throws SQLException {
        var rows = new BulkRows("member_number text", "password_hash text", "password_changed_at timestamptz");
        accounts.forEach(account -> account.passwordHash().ifPresent(hash -> rows.add(account.member(), hash, now)));
        rows.run(connection, """
                insert into identity_account (member_number, password_hash, password_changed_at)
                select * from {rows} on conflict (member_number) do nothing""");
    }

    private static void names(Connection connection, Collection<AccountRecord> accounts) throws SQLException {
        var owners = new BulkRows("member_number text");
        var rows = new BulkRows("kind text", "value text", "member_number text");
        for (AccountRecord account : accounts) {
            owners.add(account.member());
            rows.add(IdentifierKind.MEMBER_NUMBER, account.member(), account.member());
            account.contracts().forEach(c -> rows.add(IdentifierKind.CONTRACT_NUMBER, c, account.member()));
            account.emails().forEach(e -> rows.add(IdentifierKind.EMAIL, Identifier.normalise(e), account.member()));
        }
        owners.run(
                connection,
                "delete from identity_sign_in_name where member_number in (select member_number from {rows})");
        rows.run(connection, """
                insert into identity_sign_in_name (kind, value, member_number)
                select * from {rows} on conflict do nothing""");
    }
}
