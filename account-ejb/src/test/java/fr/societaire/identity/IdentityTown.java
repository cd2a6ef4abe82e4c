package fr.societaire.identity;

import fr.societaire.identity.domain.HashParameters;
import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Members to sign in, and a look into what was posted to them. */
@ApplicationScoped
public class IdentityTown {
    public static final MemberNumber CAMILLE = new MemberNumber("10000001");
    public static final String PASSWORD = "Marée-Haute-2026!";
    public static final String EMAIL = "camille.bernard@example.fr";
    public static final String MOBILE = "+33639980101";
    public static final SignInOrigin HOME =
            new SignInOrigin("203.0.113.7", "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0");

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @Inject
    MemberIntake members;

    @Inject
    AccountIntake accounts;

    @Inject
    PasswordHashing hashing;

    @Resource(lookup = "jdbc/migration")
    DataSource database;

    /** Camille Bernard, with an e-mail, a mobile, a car contract and an account. */
    public void camilleHasAnAccount() {
        hasAccount(CAMILLE, hashing.hash(PASSWORD).orElseThrow().phc(), EMAIL, MOBILE);
    }

    /** A member with the contacts given and, if there is one, the account of that hash. */
    public void hasAccount(MemberNumber number, String hash, String... contacts) {
        isMember(number, contacts);
        var emails = List.of(contacts).stream().filter(c -> c.contains("@")).toList();
        var contract = new ContractNumber("AUT" + number.value().replaceAll("\\D", ""));
        accounts.accept(List.of(new AccountRecord(number, Optional.ofNullable(hash), List.of(contract), emails)));
    }

    /** A member of the portfolio who may have no account. */
    public void isMember(MemberNumber number, String... contacts) {
        List<MemberRecord.Contact> list = new ArrayList<>();
        for (String contact : contacts) {
            var kind = contact.contains("@") ? MemberRecord.Kind.EMAIL : MemberRecord.Kind.MOBILE;
            list.add(new MemberRecord.Contact(kind, contact, true, list.isEmpty()));
        }
        members.accept(List.of(new MemberRecord(
                number, "Mme", "Camille", "Bernard", null, LocalDate.of(1984, 3, 12), null, null, null, list)));
    }

    /** The hash of a password under a cost that is not ours any more. */
    static String cheapHash(String password) {
        byte[] salt = new byte[16];
        byte[] digest = new byte[32];
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(64)
                .withIterations(1)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), digest);
        return new PasswordHash(new HashParameters(64, 1, 1), salt, digest).phc();
    }

    /** The code of the message posted last. */
    public String lastCode() {
        Matcher code = CODE.matcher(lastText());
        if (!code.find()) {
            throw new AssertionError("the last message holds no code");
        }
        return code.group();
    }

    /** The text of the message posted last. */
    public String lastText() {
        return text("select coalesce(body_text, '') from outbox_message order by id desc limit 1");
    }

    /** Statements, as whoever owns the database would run them. */
    public void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One value of one row, as text. */
    public String text(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
