package fr.societaire.debit.internal;

import fr.societaire.identity.IdentityTown;
import fr.societaire.platform.BulkRows;
import fr.societaire.platform.SecretSeal;
import fr.societaire.shared.SealedSecret;
import fr.societaire.testing.EjbAsCdi;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/** As many debits as a measurement wants, each of its own instalment, mandate, contract and account; announced for a day. */
@Dependent
class ManyDebits {
    private static final String USE = "mandate/iban";
    private static final int AT_ONCE = 5_000;

    @Inject
    SecretSeal seal;

    @Inject
    IdentityTown people;

    @Inject
    @EjbAsCdi.Lookup("jdbc/migration")
    DataSource database;

    void announced(int count, String day) throws SQLException {
        people.camilleHasAnAccount();
        try (Connection connection = database.getConnection()) {
            for (int from = 1; from <= count; from += AT_ONCE) {
                accounts(from, Math.min(count, from + AT_ONCE - 1), connection);
            }
            run(connection, """
                    insert into mandate (mandate_id, reference, member_number, state, state_since, account_id, signed_at)
                    select md5(account_id), 'MR-' || account_id, '10000001', 'ACTIVE', now(), account_id, '2025-01-02'
                    from debit_account""");
            run(connection, """
                    insert into mandate_contract (mandate_id, contract_number, live)
                    select mandate_id, 'AUT' || lpad(account_id, 8, '0'), true from mandate""");
            run(connection, """
                    insert into instalment (instalment_id, contract_number, member_number, due_on, amount_cents, status,
                        debit_standing, debit_on)
                    select contract_number || '-2026-12', contract_number, '10000001', date '%1$s',
                        1000 + right(contract_number, 4)::int, 'DUE', 'ANNOUNCED', date '%1$s'
                    from mandate_contract""".formatted(day));
            run(connection, """
                    insert into debit (instalment_id, contract_number, member_number, mandate_id, presentation, amount_cents,
                        due_on, collect_on, state, state_since, told_at)
                    select i.instalment_id, i.contract_number, i.member_number, c.mandate_id, 1, i.amount_cents, i.due_on,
                        i.due_on, 'PRENOTIFIED', now(), now()
                    from instalment i join mandate_contract c using (contract_number) order by i.instalment_id""");
            run(connection, "analyze");
        }
    }

    private void accounts(int from, int to, Connection connection) throws SQLException {
        var rows = new BulkRows("account_id text", "key_id text", "sealed text", "iban_end text");
        for (int n = from; n <= to; n++) {
            String iban = iban(n);
            SealedSecret sealed = seal.close(USE, Integer.toString(n), iban.getBytes(StandardCharsets.US_ASCII));
            rows.add(n, sealed.keyId(), HexFormat.of().formatHex(sealed.bytes()), iban.substring(iban.length() - 4));
        }
        rows.run(connection, """
                insert into debit_account (account_id, member_number, key_id, sealed_secret, iban_digest, country, iban_end,
                    bank_code, holder)
                select r.account_id, '10000001', r.key_id, decode(r.sealed, 'hex'), r.account_id, 'FR', r.iban_end, '30006',
                    'MME BERNARD CAMILLE' from {rows}""");
    }

    /** A French number whose two keys are right. */
    static String iban(int account) {
        long key = 97 - (89L * 30_006 + 15 + 3L * account) % 97;
        String national = "3000600001%011d%02d".formatted(account, key);
        int check = 98
                - new BigInteger(national + "152700")
                        .mod(BigInteger.valueOf(97))
                        .intValue();
        return "FR%02d%s".formatted(check, national);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
