package fr.societaire.payment.domain;

import static fr.societaire.payment.domain.CardPaymentFixture.ID;
import static fr.societaire.payment.domain.CardPaymentFixture.NOON;
import static fr.societaire.payment.domain.CardPaymentFixture.aCardPayment;
import static fr.societaire.payment.domain.CardPaymentFixture.paid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.Money;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardPaymentTest {
    private static final ProcessorAnswer OPEN = new ProcessorAnswer.Open(null);
    private static final Instant LATER = NOON.plusSeconds(30);

    @Test
    void a_paid_page_is_captured_once() {
        var payment = aCardPayment().open();
        assertThat(notes(payment.hear(paid(), Witness.NOTIFICATION, LATER))).containsExactly(JournalNote.CAPTURED);
        assertThat(payment.hear(paid(), Witness.RETURN_PAGE, LATER)).isEmpty();
        assertThat(payment.status()).isEqualTo(CardPaymentStatus.CAPTURED);
        assertThat(payment.charge()).contains(new CapturedCharge("ch_1", "Visa ···· 4242"));
        assertThat(payment.statusSince()).isEqualTo(LATER);
    }

    @ParameterizedTest
    @CsvSource({
        "5099, eur, 0123456789abcdef0123456789abcdef",
        "5100, usd, 0123456789abcdef0123456789abcdef",
        "5100, eur, other"
    })
    void money_that_is_not_as_asked_is_not_captured_and_calls_a_person(long cents, String currency, String reference) {
        var payment = aCardPayment().open();
        var entries = payment.hear(paid(Money.ofCents(cents), currency, reference), Witness.JANITOR, LATER);
        assertThat(payment.status()).isEqualTo(CardPaymentStatus.UNKNOWN);
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.note().needsAPerson()).isTrue());
    }

    @Test
    void a_refusal_leaves_the_page_open_for_another_card() {
        var payment = aCardPayment().open();
        payment.hear(new ProcessorAnswer.Open("insufficient_funds"), Witness.RETURN_PAGE, LATER);
        assertThat(payment.status()).isEqualTo(CardPaymentStatus.OPEN);
        assertThat(payment.refusal()).contains(CardRefusal.FUNDS);
        payment.hear(paid(), Witness.NOTIFICATION, LATER);
        assertThat(payment.status()).isEqualTo(CardPaymentStatus.CAPTURED);
    }

    @Test
    void the_same_refusal_read_twice_is_journaled_once() {
        var payment = aCardPayment().open();
        var refused = new ProcessorAnswer.Open("expired_card");
        assertThat(notes(payment.hear(refused, Witness.RETURN_PAGE, LATER))).containsExactly(JournalNote.BANK_REFUSED);
        assertThat(payment.hear(refused, Witness.NOTIFICATION, LATER)).isEmpty();
    }

    @Test
    void a_page_that_closes_after_a_refusal_is_a_refusal_and_else_is_abandoned() {
        var refused = aCardPayment().open();
        refused.hear(new ProcessorAnswer.Open("lost_card"), Witness.JANITOR, LATER);
        refused.hear(new ProcessorAnswer.Closed(null), Witness.JANITOR, LATER);
        assertThat(refused.status()).isEqualTo(CardPaymentStatus.REFUSED);

        var abandoned = aCardPayment().open();
        abandoned.hear(new ProcessorAnswer.Closed(null), Witness.JANITOR, LATER);
        assertThat(abandoned.status()).isEqualTo(CardPaymentStatus.EXPIRED);
        assertThat(abandoned.refusal()).isEmpty();
    }

    @Test
    void a_challenge_nobody_answers_is_a_cut_network() {
        var payment = aCardPayment().open();
        payment.hear(new ProcessorAnswer.AtTheBank(), Witness.JANITOR, LATER);
        payment.hear(new ProcessorAnswer.Closed(null), Witness.JANITOR, LATER);
        assertThat(payment.status()).isEqualTo(CardPaymentStatus.REFUSED);
        assertThat(payment.refusal()).contains(CardRefusal.NETWORK_CUT);
    }

    @Test
    void a_bank_still_checking_makes_it_unknown_until_it_answers() {
        var payment = aCardPayment().open();
        payment.hear(new ProcessorAnswer.Processing(), Witness.RETURN_PAGE, LATER);
        assertThat(payment.status()).isEqualTo(CardPaymentStatus.UNKNOWN);
        payment.hear(new ProcessorAnswer.Open("do_not_honor"), Witness.JANITOR, LATER);
        assertThat(payment.status()).isEqualTo(CardPaymentStatus.OPEN);
        assertThat(payment.refusal()).contains(CardRefusal.WITHOUT_REASON);
    }

    @Test
    void an_unreachable_processor_changes_nothing() {
        var payment = aCardPayment().open();
        assertThat(payment.hear(new ProcessorAnswer.Unreachable("timeout"), Witness.JANITOR, LATER))
                .isEmpty();
        assertThat(payment.status()).isEqualTo(CardPaymentStatus.OPEN);
    }

    @Test
    void money_taken_after_the_page_was_said_closed_calls_a_person() {
        var payment = aCardPayment().open();
        payment.hear(new ProcessorAnswer.Closed(null), Witness.JANITOR, LATER);
        assertThat(notes(payment.hear(paid(), Witness.NOTIFICATION, LATER)))
                .containsExactly(JournalNote.PAID_AFTER_CLOSE);
        assertThat(payment.status()).isEqualTo(CardPaymentStatus.EXPIRED);
    }

    @Test
    void a_page_opens_once() {
        var payment = aCardPayment().open();
        assertThat(payment.pageOpened("cs_2", URI.create("https://other.example"), Witness.JANITOR, LATER))
                .isEmpty();
        assertThat(payment.session()).contains("cs_1");
    }

    @Test
    void a_bank_that_wanted_to_question_the_holder_gets_its_question_on_another_page_and_once() {
        var payment = aCardPayment().open();
        assertThat(payment.isToBeChallenged()).isFalse();
        payment.hear(new ProcessorAnswer.Open("authentication_required"), Witness.RETURN_PAGE, LATER);
        assertThat(payment.isToBeChallenged()).isTrue();
        var again = aCardPayment().challenged().open();
        again.hear(new ProcessorAnswer.Open("authentication_required"), Witness.RETURN_PAGE, LATER);
        assertThat(again.isToBeChallenged()).isFalse();
    }

    @Test
    void the_pace_of_asking_grows_to_eighty_seconds_and_meets_the_closing_of_the_page() {
        var payment = aCardPayment().open();
        List<Long> seconds = new ArrayList<>();
        for (Instant now = payment.nextCheckAt(); !payment.isPageOverdue(now); now = payment.nextCheckAt()) {
            seconds.add(Duration.between(NOON, now).toSeconds());
            payment.askedAt(now);
        }
        assertThat(seconds)
                .startsWith(60L, 140L, 220L, 300L)
                .last()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LONG)
                .isGreaterThan(31 * 60 - 81);
        assertThat(payment.nextCheckAt()).isEqualTo(payment.pageClosesAt().plusSeconds(5));
    }

    @Property(seed = "20261122")
    void whatever_the_processor_says_in_whatever_order_the_end_is_final_and_captured_means_paid(
            @ForAll("answers") List<ProcessorAnswer> answers) {
        var payment = aCardPayment().open();
        CardPaymentStatus end = null;
        int captures = 0;
        for (ProcessorAnswer answer : answers) {
            var entries = payment.hear(answer, Witness.JANITOR, LATER);
            captures += (int) entries.stream()
                    .filter(entry -> entry.note() == JournalNote.CAPTURED)
                    .count();
            assertThat(end == null || end == payment.status()).isTrue();
            end = payment.status().isFinal() ? payment.status() : null;
        }
        assertThat(captures).isEqualTo(payment.status() == CardPaymentStatus.CAPTURED ? 1 : 0);
    }

    @Provide
    Arbitrary<List<ProcessorAnswer>> answers() {
        return Arbitraries.<ProcessorAnswer>of(
                        OPEN,
                        paid(),
                        paid(Money.ofCents(1), "eur", ID.value()),
                        new ProcessorAnswer.Open("expired_card"),
                        new ProcessorAnswer.AtTheBank(),
                        new ProcessorAnswer.Processing(),
                        new ProcessorAnswer.Closed(null),
                        new ProcessorAnswer.Closed("stolen_card"),
                        new ProcessorAnswer.Unreachable("timeout"))
                .list()
                .ofMaxSize(12);
    }

    private static List<JournalNote> notes(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry::note).toList();
    }
}
