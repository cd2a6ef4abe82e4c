package fr.societaire.billing.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.OwedPage;
import fr.societaire.billing.domain.InstalmentStanding;
import fr.societaire.billing.domain.PaymentMeans;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.payment.PaymentMoment;
import fr.societaire.payment.PaymentState;
import fr.societaire.payment.domain.CardRefusal;
import fr.societaire.payment.domain.JournalNote;
import fr.societaire.payment.domain.Remedy;
import fr.societaire.payment.domain.Witness;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentTextsTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    @ParameterizedTest
    @EnumSource(CardRefusal.class)
    void each_refusal_says_what_happened_what_was_not_debited_and_what_to_do(CardRefusal cause) {
        StateText text = StateText.of(new PaymentState.Refused(cause, true), 1);
        assertThat(text.title()).endsWith(".").isNotBlank();
        assertThat(text.reassurance()).containsPattern("[Rr]ien (n’a été )?débité");
        assertThat(text.next()).isNotBlank();
        assertThat(text.code()).matches("PAY-3\\d\\d");
        assertThat(text.retry()).isNotBlank();
        assertThat(text.way()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(MovementKind.class)
    void each_movement_has_its_words(MovementKind kind) {
        assertThat(BillingTexts.of(kind)).isNotBlank();
    }

    @Test
    void what_an_account_stands_at_is_said_in_words() {
        assertThat(BillingTexts.standing(Money.ZERO)).isEqualTo("Soldé");
        assertThat(BillingTexts.standing(Money.euros("51.00"))).isEqualTo("51,00\u00A0€ à payer");
        assertThat(BillingTexts.standing(Money.euros("-51.00"))).isEqualTo("51,00\u00A0€ en votre faveur");
    }

    @Test
    void each_cause_is_told_apart_but_for_a_stopped_card() {
        var titles = Arrays.stream(CardRefusal.values())
                .filter(cause -> cause != CardRefusal.STOPPED_CARD)
                .map(cause ->
                        StateText.of(new PaymentState.Refused(cause, true), 1).title());
        assertThat(titles).doesNotHaveDuplicates();
        assertThat(StateText.of(new PaymentState.Refused(CardRefusal.STOPPED_CARD, true), 1))
                .isEqualTo(StateText.of(new PaymentState.Refused(CardRefusal.WITHOUT_REASON, true), 1));
    }

    @ParameterizedTest
    @MethodSource("statesWithoutMoney")
    void whoever_has_not_paid_reads_that_nothing_was_debited(PaymentState state) {
        assertThat(StateText.of(state, 1).reassurance()).contains("Rien n’a été débité");
        assertThat(StateText.of(state, 1).retry()).isNotBlank();
    }

    static Stream<PaymentState> statesWithoutMoney() {
        return Stream.of(
                new PaymentState.Abandoned(true),
                new PaymentState.Abandoned(false),
                new PaymentState.Refused(CardRefusal.FUNDS, false));
    }

    @Test
    void while_it_is_checked_no_other_try_is_offered() {
        StateText text = StateText.of(new PaymentState.BeingChecked(NOON), 1);
        assertThat(text.retry()).isNull();
        assertThat(text.reassurance()).contains("Ne payez pas une seconde fois");
    }

    @Test
    void a_payment_made_is_said_so_and_offers_no_other_try() {
        StateText text = StateText.of(new PaymentState.Paid(NOON, "Visa ···· 4242"), 1);
        assertThat(text.paid()).isTrue();
        assertThat(text.retry()).isNull();
    }

    @ParameterizedTest
    @EnumSource(PaymentMeans.class)
    void each_means_has_its_word(PaymentMeans means) {
        assertThat(BillingTexts.of(means)).startsWith("par ");
    }

    @Test
    void the_sentence_tells_the_state_of_affairs() {
        assertThat(BillingTexts.sentence(OwedPage.NONE)).isEqualTo("Tout est à jour\u00A0: vous n’avez rien à payer.");
        var next = owed("2026-12-11", InstalmentStanding.UPCOMING);
        assertThat(BillingTexts.sentence(new OwedPage(List.of(next), next, 1, 1, 0, Money.ZERO)))
                .isEqualTo("Tout est à jour. Votre prochaine échéance est de 51,00\u00A0€, le 11\u00A0décembre 2026.");
        var late = owed("2026-11-11", InstalmentStanding.LATE);
        assertThat(BillingTexts.sentence(new OwedPage(List.of(next), late, 2, 25, 1, Money.euros("51.00"))))
                .isEqualTo("Votre échéance de 51,00\u00A0€ du 11\u00A0novembre 2026 n’est pas encore réglée.");
        assertThat(BillingTexts.sentence(new OwedPage(List.of(late, late), late, 1, 2, 2, Money.euros("102.00"))))
                .isEqualTo("Vous avez 2 échéances en retard, pour 102,00\u00A0€ en tout.");
    }

    private static InstalmentView owed(String dueOn, InstalmentStanding standing) {
        return new InstalmentView(
                new InstalmentId("AUT00012001-" + dueOn),
                new ContractNumber("AUT00012001"),
                LocalDate.parse(dueOn),
                Money.euros("51.00"),
                standing,
                true,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @EnumSource(Remedy.class)
    void each_remedy_has_its_button(Remedy remedy) {
        assertThat(PaymentTexts.of("remedy." + remedy)).isNotBlank();
        assertThat(RetryWay.of(remedy).address(new PaymentId("0".repeat(32)))).startsWith("/");
    }

    @Test
    void a_ceiling_reached_by_several_at_once_offers_to_pay_fewer() {
        var refused = new PaymentState.Refused(CardRefusal.CEILING, true);
        assertThat(StateText.of(refused, 3).retry()).isEqualTo("Payer moins d’échéances à la fois");
        assertThat(StateText.of(refused, 1).retry()).isEqualTo("Réessayer avec une autre carte");
    }

    @Test
    void only_a_page_that_is_still_open_can_be_continued_on_another_device() {
        assertThat(StateText.of(new PaymentState.Refused(CardRefusal.NETWORK_CUT, true), 1)
                        .way())
                .isEqualTo(RetryWay.OTHER_DEVICE);
        assertThat(StateText.of(new PaymentState.Refused(CardRefusal.NETWORK_CUT, false), 1)
                        .way())
                .isEqualTo(RetryWay.PREPARE);
    }

    @ParameterizedTest
    @EnumSource(JournalNote.class)
    void each_moment_of_a_payment_says_who_answered_what(JournalNote note) {
        var line = PaymentStory.line(new PaymentMoment(NOON, Witness.JANITOR, note, null, null));
        assertThat(line.who()).isNotBlank();
        assertThat(line.what()).endsWith(".");
    }

    @Test
    void a_stopped_card_reads_like_any_refusal_in_the_story_too() {
        var moment = new PaymentMoment(
                NOON, Witness.RETURN_PAGE, JournalNote.BANK_REFUSED, CardRefusal.STOPPED_CARD.shown(), "PAY-302");
        assertThat(PaymentStory.line(moment).what())
                .isEqualTo("Elle a refusé. Votre banque a refusé le paiement sans en donner la raison. (PAY-311)");
    }
}
