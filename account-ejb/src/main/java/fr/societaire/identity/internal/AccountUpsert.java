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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/** Writes accounts and names, three statements for any number of them; what has not changed is not written. */
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
        var rows = new BulkRows(
                "member_number text",
                "password_hash text",
                "password_changed_at timestamptz",
                "must_change_password boolean");
        accounts.forEach(account -> account.passwordHash()
                .ifPresent(hash -> rows.add(account.member(), hash, now, account.mustChangePassword())));
        rows.run(connection, """
                insert into identity_account (member_number, password_hash, password_changed_at, must_change_password)
                select * from {rows} on conflict (member_number) do nothing""");
    }

    /** Of a member whose names are others than those on file, all are written anew. */
    private static void names(Connection connection, Collection<AccountRecord> accounts) throws SQLException {
        var owners = new BulkRows("member_number text", "names text");
        var rows = new BulkRows("kind text", "value text", "member_number text");
        for (AccountRecord account : accounts) {
            SortedSet<String> names = new TreeSet<>();
            named(account, (kind, value) -> {
                if (names.add(kind + " " + value)) {
                    rows.add(kind, value, account.member());
                }
            });
            owners.add(account.member(), String.join("\n", names));
        }
        owners.run(connection, """
                delete from identity_sign_in_name where member_number in (
                  select member_number from {rows} where r.names <> (
                    select coalesce(string_agg(kind || ' ' || value, E'\\n' order by kind collate "C", value collate "C"), '')
                    from identity_sign_in_name n where n.member_number = r.member_number))""");
        rows.run(connection, """
                insert into identity_sign_in_name (kind, value, member_number)
                select * from {rows} on conflict do nothing""");
    }

    private static void named(AccountRecord account, BiConsumer<IdentifierKind, String> name) {
        name.accept(IdentifierKind.MEMBER_NUMBER, account.member().value());
        account.contracts().forEach(c -> name.accept(IdentifierKind.CONTRACT_NUMBER, c.value()));
        account.emails().forEach(e -> name.accept(IdentifierKind.EMAIL, Identifier.normalise(e)));
    }
}
