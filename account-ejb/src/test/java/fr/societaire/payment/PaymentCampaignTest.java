package fr.societaire.payment;

import static fr.societaire.billing.InstalmentRecordFixture.CAMILLE;
import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static fr.societaire.payment.internal.SimulatedCardGateway.sessionAt;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.billing.InstalmentIntake;
import fr.societaire.billing.SettledInstalments;
import fr.societaire.payment.domain.Witness;
import fr.societaire.payment.internal.CardGateway;
import fr.societaire.payment.internal.CardLedger;
import fr.societaire.payment.internal.Claim;
import fr.societaire.payment.internal.Claims;
import fr.societaire.payment.internal.PaymentJanitor;
import fr.societaire.payment.internal.Settlement;
import fr.societaire.payment.internal.SimulatedCardGateway;
import fr.societaire.payment.internal.SimulatedCardGateway.Fault;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.PaymentId;
import fr.societaire.testing.EjbAsCdi;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is the processor's own ledger: what it took, we hold; what we hold, it took; once each. */
@ExtendWith(PortalContainer.class)
class PaymentCampaignTest {
    @Inject
    CardPayments payments;

    @Inject
    CardLedger ledger;

    @Inject
    Claims claims;

    @Inject
    Settlement settlement;

    @Inject
    InstalmentIntake intake;

    @Inject
    SimulatedCardGateway processor;

    @Inject
    SettledInstalments settled;

    @Inject
    PaymentJanitor janitor;

    @Inject
    TestClock clock;

    @Inject
    @EjbAsCdi.Lookup("jdbc/migration")
    DataSource database;

    @BeforeEach
    void afresh() {
        processor.reset();
        settled.forget();
    }

    /** News: something happened to that payment. Who heard is another matter. */
    private record News(PaymentId payment) {}

    @ParameterizedTest
    @ValueSource(longs = {20261122, 7, 4242})
    void news_lost_repeated_and_shuffled_end_in_the_same_ledger(long seed) throws SQLException {
        var chance = new Random(seed);
        List<News> news = new ArrayList<>();
        for (List<InstalmentId> chosen : someAtATime(owe(50), chance)) {
            var page = (PayOutcome.GoToPage) payments.pay(new PayInstalments(CAMILLE, chosen, Optional.empty(), key()));
            live(sessionAt(page.page()), chance);
            heardSometimes(page.payment(), chance, news);
        }
        Collections.shuffle(news, chance);
        for (News one : news) {
            processor.suffers(chance.nextInt(10) == 0 ? Fault.UNREACHABLE : Fault.NONE);
            settlement.settle(one.payment(), Witness.NOTIFICATION);
        }
        processor.suffers(Fault.NONE);
        janitorUntilTheEnd();
        assertOneTruth(seed);
    }

    /** One, two or three paid together. */
    private static List<List<InstalmentId>> someAtATime(List<InstalmentId> owed, Random chance) {
        List<List<InstalmentId>> choices = new ArrayList<>();
        for (int from = 0; from < owed.size(); from += choices.getLast().size()) {
            choices.add(owed.subList(from, Math.min(owed.size(), from + 1 + chance.nextInt(3))));
        }
        return choices;
    }

    /** What a member may do on a page. */
    private void live(String session, Random chance) {
        if (chance.nextInt(4) == 0) {
            processor.bankRefuses(session, "insufficient_funds");
        }
        if (chance.nextInt(8) == 0) {
            processor.bankAsksTheHolder(session);
        }
        if (chance.nextInt(5) != 0) {
            processor.memberPays(session);
        }
    }

    /** 30 % dropped, 30 % repeated. */
    private static void heardSometimes(PaymentId payment, Random chance, List<News> news) {
        if (chance.nextInt(10) < 3) {
            return;
        }
        int times = chance.nextInt(10) < 3 ? 1 + chance.nextInt(9) : 1;
        IntStream.range(0, times).forEach(i -> news.add(new News(payment)));
    }

    /** Where a server may die between writing the intent and recording the answer. */
    enum Crash {
        AFTER_CLAIM,
        AFTER_CALL,
        AFTER_RECORD,
        AFTER_PAYING,
        AFTER_READING
    }

    @ParameterizedTest
    @EnumSource(Crash.class)
    void a_server_that_dies_loses_nothing_and_opens_no_second_page(Crash crash) throws SQLException {
        InstalmentId instalment = owe(1).getFirst();
        var claim = (Claim.Fresh) claims.claim(PayInstalments.one(CAMILLE, instalment, key()));
        if (crash != Crash.AFTER_CLAIM) {
            var attempt = claim.attempt();
            var answer = processor.openPage(new CardGateway.PageRequest(
                    attempt.id(),
                    attempt.lines(),
                    attempt.isChallenged(),
                    attempt.wish(),
                    attempt.pageClosesAt(),
                    URI.create("https://portal.test/retour-paiement/" + attempt.id())));
            if (crash != Crash.AFTER_CALL) {
                ledger.record(attempt.id(), answer, Witness.MEMBER);
            }
            if (crash == Crash.AFTER_PAYING || crash == Crash.AFTER_READING) {
                String session = ((CardGateway.PageAnswer.Opened) answer).session();
                processor.memberPays(session);
                if (crash == Crash.AFTER_READING) {
                    processor.read(session);
                }
            }
        }
        janitorUntilTheEnd();
        assertThat(processor.pagesEverOpened()).isEqualTo(1);
        assertOneTruth(0);
    }

    @Test
    void the_journal_tells_who_said_what() throws SQLException {
        InstalmentId instalment = owe(1).getFirst();
        var page = (PayOutcome.GoToPage) payments.pay(PayInstalments.one(CAMILLE, instalment, key()));
        processor.bankRefuses(sessionAt(page.page()), "card_velocity_exceeded");
        payments.look(CAMILLE, page.payment());
        processor.memberPays(sessionAt(page.page()));
        settlement.settle(page.payment(), Witness.NOTIFICATION);
        assertThat(
                        column(
                                "select witness || ' ' || note || ' ' || coalesce(word, '-') from card_payment_journal order by id"))
                .containsExactly(
                        "MEMBER CLAIMED -",
                        "MEMBER PAGE_OPENED -",
                        "RETURN_PAGE BANK_REFUSED card_velocity_exceeded",
                        "NOTIFICATION CAPTURED ch_" + sessionAt(page.page()));
    }

    private List<InstalmentId> owe(int count) {
        var records = IntStream.range(0, count)
                .mapToObj(i -> anInstalment()
                        .id("CAMPAIGN-" + i)
                        .amount((10 + i) + ".37")
                        .build())
                .toList();
        intake.accept(records);
        return records.stream().map(one -> one.id()).toList();
    }

    private void janitorUntilTheEnd() {
        for (int twoMinutes = 0; twoMinutes < 18; twoMinutes++) {
            clock.advance(Duration.ofMinutes(2));
            janitor.sweep();
        }
    }

    private void assertOneTruth(long seed) throws SQLException {
        Map<String, Long> theirs = new LinkedHashMap<>();
        processor.charges().forEach((charge, amount) -> theirs.put(charge, amount.cents()));
        assertThat(ourLedger()).as("ledger of seed %d", seed).containsExactlyInAnyOrderEntriesOf(theirs);
        assertThat(column("select payment_id from card_payment where status in ('CREATED', 'OPEN', 'UNKNOWN')"))
                .as("not final, seed %d", seed)
                .isEmpty();
        List<String> paid = column("select instalment_id from instalment where status = 'PAID'");
        assertThat(paid)
                .containsExactlyInAnyOrderElementsOf(
                        column("select instalment_id from card_payment_line where payment_status = 'CAPTURED'"));
        assertThat(column("select sum(amount_cents) from instalment where status = 'PAID'"))
                .containsExactly(
                        theirs.isEmpty()
                                ? null
                                : Long.toString(theirs.values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum()));
        assertThat(settled.instalments()).hasSize(paid.size()).doesNotHaveDuplicates();
        assertThat(column("select c.charge_reference || ' ' || sum(m.amount_cents) from ledger_movement m"
                        + " join card_payment c on split_part(m.reference, '/', 1) = c.payment_id"
                        + " where m.kind = 'CARD_CAPTURED' group by c.charge_reference"))
                .as("movements of seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(theirs.entrySet().stream()
                        .map(charge -> charge.getKey() + " " + charge.getValue())
                        .toList());
        assertThat(column("select i.instalment_id from instalment i left join ledger_movement m using (instalment_id)"
                        + " group by i.instalment_id, i.status, i.amount_cents having (i.status = 'DUE')::int * i.amount_cents"
                        + " <> sum(case m.debit when 'CONTRACT' then m.amount_cents else -m.amount_cents end)"))
                .as("accounts that do not say what is owed, seed %d", seed)
                .isEmpty();
        assertThat(processor.payable()).isEmpty();
    }

    private Map<String, Long> ourLedger() throws SQLException {
        Map<String, Long> ours = new LinkedHashMap<>();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select charge_reference, amount_cents from card_ledger")) {
            while (rows.next()) {
                ours.put(rows.getString(1), rows.getLong(2));
            }
        }
        return ours;
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static RequestKey key() {
        return RequestKey.drawnFrom(new SecureRandom());
    }
}
