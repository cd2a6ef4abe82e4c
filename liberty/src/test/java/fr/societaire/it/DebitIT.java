package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import fr.societaire.billing.domain.DirectDebitReturn;
import fr.societaire.debit.domain.CollectDay;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Odile has a car for each reason a bank may give, each debited on the account that gives it, and one more whose mandate she
 * signs here: announced, collected, credited, sent back, over the sandbox's bank and five weeks of the moved clock.
 */
@ExtendWith(Browsers.class)
class DebitIT {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String PAYS = "FR76 3000 6000 0112 3456 7890 189";

    private final Sandbox sandbox = new Sandbox();
    private final Map<String, String> accounts = sandbox.accountsThatRefuse();
    private final Fleet odile = Fleet.of(accounts.size() + 1);
    private List<String> resting = List.of();

    @BeforeEach
    void odile_has_her_mandates() throws SQLException {
        sandbox.resetClock();
        sandbox.forgetMessages();
        var lines = new StringBuilder(odile.lines());
        int car = 2;
        for (String iban : accounts.values()) {
            lines.append("""
                    {"v":1,"type":"mandate","reference":"IT-%1$s-%2$d","member":"%1$s","contracts":["%3$s"],"iban":"%4$s",\
                    "holder":"MME FLOTTE ODILE","signedOn":"2025-01-02"}
                    """.formatted(odile.number(), car, odile.contract(car++), iban));
        }
        assertThat(new Imports().completed("debits" + odile.number() + ".jsonl", lines.toString()))
                .contains("\"rejected\":0");
    }

    /** Weeks pass here: what the others pay by their mandates meanwhile, other tests do not expect. */
    @BeforeEach
    void the_others_rest() throws SQLException {
        resting = column("update mandate set state = 'SUSPENDED' where state = 'ACTIVE' and member_number <> '%s'"
                + " returning mandate_id");
    }

    @AfterEach
    void today() throws SQLException {
        sandbox.resetClock();
        column("update mandate set state = 'ACTIVE' where mandate_id in ('" + String.join("','", resting)
                + "') returning mandate_id");
    }

    @Test
    void from_the_signed_mandate_to_the_credit_and_every_reason_a_bank_gives(Visit visit, Visit accountant)
            throws SQLException {
        signsIn(visit);
        signsTheFirst(visit);
        Eventually.holds("all are told", () -> debits("PRENOTIFIED") == odile.size(), 30);
        Eventually.holds("the announcement", () -> mails("Votre prélèvement du") > 0, 15);
        visit.open("/paiements");
        assertThat(visit.text()).contains("Prélèvement prévu le");
        visit.isAccessible().fitsSmallScreens();

        LocalDate day = LocalDate.parse(column("select distinct collect_on from debit where member_number = '%s'")
                .getFirst());
        itIs(CollectDay.on(day).dates().fileBy().atTime(10, 5));
        Eventually.holds(
                "the file has left, and what no account can be is rejected",
                () -> debits("SUBMITTED") + debits("REJECTED") == odile.size() && debits("REJECTED") == 4,
                60);
        signsIn(visit);
        visit.open("/paiements");
        assertThat(visit.text()).contains("Prélèvement en cours");
        visit.isAccessible().fitsSmallScreens();
        visit.photograph(Addresses.DATA.resolve("debits-at-bank.png"));

        itIs(day.atTime(8, 0));
        Eventually.holds("the credit", () -> debits("SETTLED") == odile.size() - 4, 40);
        itIs(day.plusDays(6).atTime(8, 0));
        Eventually.holds("what comes back", () -> debits("RETURNED") == accounts.size() - 5, 40);
        itIs(day.plusDays(22).atTime(8, 0));
        Eventually.holds("what is asked back", () -> debits("REFUNDED") == 1, 40);

        assertThat(fates()).isEqualTo(expected());
        assertThat(column("select status || ' ' || means from instalment where instalment_id = '" + odile.due(1) + "'"))
                .containsExactly("PAID DIRECT_DEBIT");
        Eventually.holds("every mail", () -> mails("Un prélèvement n’a pas abouti") == accounts.size(), 40);
        readsTheReasons(visit);
        // The code of a day to come would be the last that opens the desk to her.
        sandbox.resetClock();
        readsTheBoard(accountant, day);
        assertThat(visit.policyViolations()).isEmpty();
        assertThat(accountant.policyViolations()).isEmpty();
    }

    private void readsTheReasons(Visit visit) {
        signsIn(visit);
        assertThat(visit.text()).contains("Référence SDD-4");
        visit.isAccessible().fitsSmallScreens();
        visit.photograph(Addresses.DATA.resolve("debits-home.png"));
        visit.open("/paiements");
        var said = new StringBuilder(visit.text());
        visit.isAccessible().fitsSmallScreens();
        visit.photograph(Addresses.DATA.resolve("debits-back.png"));
        for (int page = 2; page <= 4; page++) {
            said.append(visit.open("/paiements?a-payer=" + page).text());
        }
        // What lacked funds is presented once more by now, and announced.
        assertThat(said.toString())
                .contains(
                        "Prélèvement prévu le",
                        "SDD-402",
                        "SDD-403",
                        "SDD-404",
                        "SDD-405",
                        "SDD-406",
                        "SDD-407",
                        "SDD-408");
    }

    private void readsTheBoard(Visit accountant, LocalDate day) {
        new Advisors(sandbox).signIn(accountant, "compta.roche").follow("Prélèvements");
        accountant.arrivesAt("/conseiller/prelevements").isAccessible().fitsSmallScreens();
        assertThat(accountant.text())
                .contains(
                        "COL-" + day, "Empreinte SHA-256", "COL-" + day + "-3-impayes", "Toutes les réponses ont été");
        accountant.photograph(Addresses.DATA.resolve("debits-desk.png"));
    }

    private Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        int car = 2;
        for (String code : accounts.keySet()) {
            String fate = List.of("AC01", "AM05", "BE05", "RC01").contains(code)
                    ? "REJECTED"
                    : code.equals("MD06") ? "REFUNDED" : "RETURNED";
            String mandate = switch (DirectDebitReturn.of(code).mandate()) {
                case GOES_ON -> "ACTIVE";
                case WAITS -> "SUSPENDED";
                case ENDS -> "REVOKED";
            };
            expected.put(odile.contract(car++), fate + " " + code + " " + mandate);
        }
        return expected;
    }

    /** Contract → what became of its first debit, for which reason, and of its mandate. */
    private Map<String, String> fates() throws SQLException {
        Map<String, String> fates = new TreeMap<>();
        for (String row : column("select d.contract_number || '|' || d.state || ' ' || d.reason || ' ' || m.state"
                + " from debit d join mandate m using (mandate_id) where d.member_number = '%s'"
                + " and d.presentation = 1 and d.reason is not null")) {
            fates.put(row.substring(0, row.indexOf('|')), row.substring(row.indexOf('|') + 1));
        }
        return fates;
    }

    private long debits(String state) {
        try {
            return Long.parseLong(
                    column("select count(*) from debit where member_number = '%s' and presentation = 1 and state = '"
                                    + state + "'")
                            .getFirst());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.replace("%s", odile.number()))) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private long mails(String subject) {
        return sandbox.mail(odile.mail()).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(mail -> mail.get("subject").getAsString().startsWith(subject))
                .count();
    }

    private void itIs(LocalDateTime inParis) {
        Instant wished = inParis.atZone(PARIS).toInstant();
        sandbox.advanceClock(Duration.between(sandbox.now(), wished));
    }

    private void signsTheFirst(Visit visit) {
        visit.open("/prelevement-signer");
        var contracts = visit.page().locator("input[name=contrat]");
        for (int i = 0; i < contracts.count(); i++) {
            contracts.nth(i).setChecked(contracts.nth(i).getAttribute("value").equals(odile.contract(1)));
        }
        visit.fill("IBAN du compte à prélever", PAYS)
                .fill("Titulaire du compte", "Mme Flotte Odile")
                .press("Lire le mandat");
        visit.page().getByLabel("J’ai lu ce mandat").check();
        visit.press("Signer le mandat").arrivesAt("/prelevement");
        assertThat(visit.text()).contains("Votre mandat est signé.");
    }

    private void signsIn(Visit visit) {
        sandbox.forgetMessages();
        visit.page().context().clearCookies();
        visit.open("/connexion")
                .fill("Identifiant", odile.number())
                .fill("Mot de passe", MemberDayIT.PASSWORD)
                .press("Se connecter")
                .arrivesAt("/connexion-code");
        visit.fill("Code de sécurité", sandbox.codeMailedTo(odile.mail()))
                .press("Valider le code")
                .arrivesAt("/espace");
    }
}
