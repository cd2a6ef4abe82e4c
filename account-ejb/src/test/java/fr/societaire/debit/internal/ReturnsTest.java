package fr.societaire.debit.internal;

import static fr.societaire.debit.internal.BankMessages.credited;
import static fr.societaire.debit.internal.BankMessages.notice;
import static fr.societaire.debit.internal.BankMessages.rejected;
import static fr.societaire.debit.internal.BankMessages.returned;
import static fr.societaire.debit.internal.DebitTown.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.Instalments;
import fr.societaire.billing.domain.DirectDebitReturn;
import fr.societaire.billing.domain.DirectDebitReturn.MandateFate;
import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.debit.UnreadableFile;
import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.LedgerAccount;
import fr.societaire.mandate.MandateTown;
import fr.societaire.notification.Message;
import fr.societaire.notification.Telephone;
import fr.societaire.shared.Money;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 51,00 € of Camille's, debit 1, in the file of Friday 11 December 2026. */
@ExtendWith(PortalContainer.class)
class ReturnsTest {
    @TempDir
    Path folder;

    @Inject
    ReplyIntake intake;

    @Inject
    CollectionLedger ledger;

    @Inject
    CollectionInTests batch;

    @Inject
    DebitClock clockwork;

    @Inject
    DebitTown town;

    @Inject
    Instalments instalments;

    @Inject
    Ledger book;

    @Inject
    Telephone telephone;

    private int files;

    @BeforeEach
    void camille_was_told() {
        town.camilleIsDebitedForHerCar();
        town.itIs("2026-11-25T09:00");
        clockwork.turn();
        town.itIs("2026-12-10T10:00");
    }

    @Test
    void the_credit_pays_the_instalment() throws IOException {
        collected();
        town.itIs("2026-12-11T08:00");
        take(notice(credited("COL-2026-12-11", "51.00")));
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 SETTLED");
        assertThat(town.rows("select state from collection")).containsExactly("SETTLED");
        assertThat(december().isPaid()).isTrue();
        assertThat(december().means()).isEqualTo(PaymentMeans.DIRECT_DEBIT);
        assertThat(december().paidOn()).isEqualTo("2026-12-11");
        assertThat(book.balance(MandateTown.CAR, LocalDate.of(2026, 12, 11))).isEqualTo(Money.ZERO);
        assertThat(book.trialBalance()).containsEntry(LedgerAccount.BANK, Money.euros("51.00"));
    }

    /** Every reason there is: what becomes of the debit, the instalment, the book, the mandate, and what Camille is told. */
    @ParameterizedTest
    @EnumSource(DirectDebitReturn.class)
    void what_comes_back_is_owed_again_and_told_with_its_reason(DirectDebitReturn reason) throws IOException {
        String code = reason.reasons().stream().findFirst().orElse("AGNT");
        settled();
        town.itIs("2026-12-15T08:00");
        telephone.messages();
        telephone.empty();
        take(notice(returned("PRLV-1", code, "51.00")));
        clockwork.followUp();
        clockwork.followUp();

        String fate = reason == DirectDebitReturn.REFUND_ASKED ? "REFUNDED" : "RETURNED";
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 " + fate);
        assertThat(december().isCameBack()).isTrue();
        assertThat(december().debit().reason()).isEqualTo(reason);
        assertThat(december().payable()).isTrue();
        assertThat(book.balance(MandateTown.CAR, LocalDate.of(2026, 12, 15))).isEqualTo(Money.euros("51.00"));
        assertThat(book.trialBalance()).containsEntry(LedgerAccount.BANK, Money.ZERO);
        assertThat(town.rows("select state from mandate"))
                .containsExactly(
                        reason.mandate() == MandateFate.GOES_ON
                                ? "ACTIVE"
                                : reason.mandate() == MandateFate.WAITS ? "SUSPENDED" : "REVOKED");
        assertThat(told())
                .hasSize(2)
                .first()
                .satisfies(mail -> assertThat(mail.text()).contains(reason.code(), "51,00"));
    }

    @Test
    void missing_funds_are_presented_once_more_announced_and_then_never_again() throws IOException {
        settled();
        town.itIs("2026-12-15T08:00");
        take(notice(returned("PRLV-1", "AM04", "51.00")));
        telephone.messages();
        telephone.empty();
        clockwork.turn();
        assertThat(town.debits()).last().isEqualTo("AUT00012001-2026-12 2 2026-12-29 PRENOTIFIED");
        assertThat(telephone.messages())
                .filteredOn(message -> message.key().startsWith("debit-announced"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("seconde présentation"));
        town.itIs("2026-12-28T10:00");
        collected();
        town.itIs("2026-12-29T08:00");
        take(notice(credited("COL-2026-12-29", "51.00") + returned("PRLV-2", "AM04", "51.00")));
        clockwork.turn();
        assertThat(town.debits())
                .containsExactly(
                        "AUT00012001-2026-12 1 2026-12-11 RETURNED", "AUT00012001-2026-12 2 2026-12-29 RETURNED");
    }

    @Test
    void any_other_reason_is_not_presented_again_by_itself() throws IOException {
        settled();
        take(notice(returned("PRLV-1", "MS03", "51.00")));
        clockwork.followUp();
        clockwork.turn();
        assertThat(town.debits()).hasSize(1);
    }

    @Test
    void a_rejection_before_settlement_leaves_no_trace_in_the_book() throws IOException {
        collected();
        take(rejected("PRLV-1", "AC01", "51.00"));
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 REJECTED");
        assertThat(december().isCameBack()).isTrue();
        assertThat(book.trialBalance()).doesNotContainKey(LedgerAccount.BANK);
    }

    /** Whatever the order of the files: a return waits for its credit, a credit for the rejections that explain it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_order_of_the_files_makes_no_difference(long seed) throws IOException {
        town.manyMore(3, "2026-12-11");
        collected();
        List<String> messages = new ArrayList<>(List.of(
                rejected("PRLV-2", "AC01", "1.01"),
                notice(credited("COL-2026-12-11", "53.05")),
                notice(returned("PRLV-3", "AM04", "1.02"))));
        Collections.shuffle(messages, new Random(seed));
        for (String message : messages) {
            take(message);
        }
        assertThat(town.rows("select debit_id, state from debit order by debit_id"))
                .containsExactly("1 SETTLED", "2 REJECTED", "3 RETURNED", "4 SETTLED");
        assertThat(town.rows("select distinct outcome from bank_reply")).containsExactly("APPLIED");
        assertThat(book.trialBalance()).containsEntry(LedgerAccount.BANK, Money.euros("52.03"));
    }

    @ParameterizedTest
    @CsvSource({
        "PRLV-99, AM04, 51.00, UNKNOWN",
        "OTHER-1, AM04, 51.00, UNKNOWN",
        "PRLV-1, AM04, 50.00, OTHER_AMOUNT",
        "PRLV-1, am04, 51.00, UNREADABLE"
    })
    void what_is_about_no_debit_of_ours_does_nothing_and_is_kept(
            String reference, String code, String amount, String outcome) throws IOException {
        settled();
        take(notice(returned(reference, code, amount)));
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 SETTLED");
        assertThat(town.rows("select place, outcome from bank_reply where file_id = 2"))
                .containsExactly("1 " + outcome);
    }

    @Test
    void a_credit_that_is_not_what_was_sent_settles_nothing() throws IOException {
        collected();
        take(notice(credited("COL-2026-12-11", "52.00") + credited("COL-2026-12-10", "51.00")));
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 SUBMITTED");
        assertThat(town.rows("select outcome from bank_reply order by place"))
                .containsExactly("OTHER_AMOUNT", "UNKNOWN");
    }

    @Test
    void told_twice_it_counts_once() throws IOException {
        settled();
        String message = notice(returned("PRLV-1", "AM04", "51.00") + returned("PRLV-1", "AC04", "51.00"));
        assertThat(take(message)).isEqualTo(TakenFile.TAKEN);
        assertThat(take(message)).isEqualTo(TakenFile.KNOWN);
        take(notice("\n" + returned("PRLV-1", "AM04", "51.00")));
        assertThat(town.rows("select outcome from bank_reply where fate = 'RETURNED' order by file_id, place"))
                .containsExactly("APPLIED", "DUPLICATE", "DUPLICATE");
        assertThat(book.trialBalance()).containsEntry(LedgerAccount.BANK, Money.ZERO);
    }

    @Test
    void a_file_that_ends_too_early_does_nothing_at_all() throws IOException {
        settled();
        String message = notice(returned("PRLV-1", "AM04", "51.00"));
        assertThatThrownBy(() -> take(message.substring(0, message.length() - 12)))
                .isInstanceOf(UnreadableFile.class);
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 SETTLED");
        assertThat(town.rows("select count(*) from bank_file")).containsExactly("1");
    }

    @Test
    void what_is_paid_by_card_after_it_came_back_is_paid() throws IOException {
        settled();
        take(notice(returned("PRLV-1", "AM04", "51.00")));
        town.camillePaysByCard(DebitTown.DECEMBER);
        clockwork.turn();
        assertThat(december().isPaid()).isTrue();
        assertThat(december().debit()).isNull();
        assertThat(town.debits()).hasSize(1);
    }

    /** Three thousand replies of every kind, the bad among the good: the same table as often as it is begun. */
    @Test
    void many_replies_are_one_piece_of_work() throws IOException {
        town.manyMore(3_000, "2026-12-11");
        collected();
        take(notice(credited("COL-2026-12-11", total())));
        String lines = IntStream.rangeClosed(2, 3_001)
                .mapToObj(n -> returned(n % 10 == 0 ? "PRLV-9" + n + "000" : "PRLV-" + n, "AM04", amountOf(n)))
                .reduce("", String::concat);
        take(notice(lines));
        assertThat(town.rows("select outcome, count(*) from bank_reply where fate = 'RETURNED' group by 1 order by 1"))
                .containsExactly("APPLIED 2700", "UNKNOWN 300");
        assertThat(town.rows("select state, count(*) from debit group by 1 order by 1"))
                .containsExactly("RETURNED 2700", "SETTLED 301");
        assertThat(town.rows("select status, debit_standing, count(*) from instalment group by 1, 2 order by 1"))
                .containsExactly("DUE CAME_BACK 2700", "PAID SETTLED 301");
        assertThat(town.rows(
                        "select kind, count(*) from ledger_movement where kind like 'DEBIT%' group by 1 order by 1"))
                .containsExactly("DEBIT_RETURNED 2700", "DEBIT_SETTLED 3001");
    }

    private String total() {
        return town.rows("select to_char(total_cents / 100.0, 'FM999999990.00') from collection")
                .getFirst();
    }

    private static String amountOf(int debit) {
        int cents = 100 + debit - 1;
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }

    private void collected() throws IOException {
        ledger.openDue();
        batch.run(ledger.claim("one").orElseThrow(), folder);
    }

    private void settled() throws IOException {
        collected();
        town.itIs("2026-12-11T08:00");
        take(notice(credited("COL-2026-12-11", "51.00")));
    }

    private TakenFile take(String message) throws IOException {
        return intake.take(Files.writeString(folder.resolve("answer-" + files++ + ".xml"), message));
    }

    private InstalmentView december() {
        return instalments.ofMember(CAMILLE, DebitTown.DECEMBER).orElseThrow();
    }

    private List<Message> told() {
        return Stream.of(telephone.messages())
                .flatMap(List::stream)
                .filter(message -> message.key().startsWith("debit-back"))
                .toList();
    }
}
