package fr.societaire.refund.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.payment.domain.RefundAnswer;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefundTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final RefundSubject NOVEMBER = new RefundSubject(
            new PaymentId("0".repeat(32)),
            new InstalmentId("AUT00012001-2026-11"),
            new ContractNumber("AUT00012001"),
            new MemberNumber("10000001"));
    private static final RefundAnswer DONE = new RefundAnswer.Done("re_1");
    private static final RefundAnswer PENDING = new RefundAnswer.Pending("re_1");
    private static final RefundAnswer REFUSED = new RefundAnswer.Refused("re_1", "expired_or_canceled_card");

    @Test
    void the_whole_table_of_moves_is_this_one() {
        String table = Arrays.stream(RefundState.values())
                .map(from -> from + " "
                        + Arrays.stream(RefundState.values())
                                .map(to -> from.mayBecome(to) ? "x" : "-")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                REQUESTED -x----x
                APPROVED --x----
                SENDING ---xxx-
                PENDING ----xx-
                DONE -----x-
                REFUSED -x-----
                DECLINED x------""");
    }

    @Test
    void he_who_asks_does_not_approve() {
        Refund refund = asked();
        assertThatThrownBy(() -> refund.approve("compta.roche", NOON)).isInstanceOf(BusinessRefusal.class);
        assertThat(refund.state()).isEqualTo(RefundState.REQUESTED);
        refund.approve("compta.leroy", NOON);
        assertThat(refund.state()).isEqualTo(RefundState.APPROVED);
        assertThat(refund.decidedBy()).contains("compta.leroy");
    }

    @Test
    void what_was_decided_once_is_not_decided_again() {
        Refund refund = asked();
        refund.decline("compta.leroy", "Déjà déduit", NOON);
        assertThatThrownBy(() -> refund.approve("compta.leroy", NOON)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> refund.decline("compta.leroy", "Encore", NOON)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> refund.tryAgain(NOON)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_no_to_what_was_paid_too_much_is_looked_at_again_by_two_and_a_no_to_a_gesture_is_not() {
        Refund owed = Refund.owed(NOVEMBER, Money.euros("51.00"), NOON);
        owed.decline("compta.leroy", "Déjà déduit", NOON);
        owed.reopen("compta.roche", NOON);
        assertThat(owed.declineReason()).isEmpty();
        assertThatThrownBy(() -> owed.approve("compta.roche", NOON)).isInstanceOf(BusinessRefusal.class);
        owed.approve("compta.leroy", NOON);
        Refund gesture = asked();
        gesture.decline("compta.leroy", "Non", NOON);
        assertThatThrownBy(() -> gesture.reopen("compta.roche", NOON)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void what_is_done_is_told_once_and_promised_for_a_day_on_which_banks_work() {
        Refund refund = sent();
        assertThat(refund.creditedBy()).isEmpty();
        assertThat(refund.hear(PENDING, refund.key(), NOON)).isEqualTo(RefundTurn.NONE);
        assertThat(refund.hear(DONE, refund.key(), NOON)).isEqualTo(RefundTurn.GIVEN_BACK);
        assertThat(refund.hear(DONE, refund.key(), NOON)).isEqualTo(RefundTurn.NONE);
        assertThat(refund.creditedBy()).contains(LocalDate.of(2026, 12, 7));
    }

    @Test
    void what_the_bank_sends_back_is_owed_again_and_may_be_tried_again_under_another_key() {
        Refund refund = sent();
        String first = refund.key();
        refund.hear(DONE, first, NOON);
        assertThat(refund.hear(REFUSED, first, NOON)).isEqualTo(RefundTurn.CAME_BACK);
        assertThat(refund.word()).contains("expired_or_canceled_card");
        assertThat(refund.creditedBy()).isEmpty();
        refund.tryAgain(NOON);
        refund.lookedAt(NOON);
        assertThat(refund.key()).isNotEqualTo(first);
        assertThat(refund.hear(REFUSED, first, NOON)).isEqualTo(RefundTurn.NONE);
        assertThat(refund.state()).isEqualTo(RefundState.SENDING);
        assertThat(refund.hear(DONE, refund.key(), NOON)).isEqualTo(RefundTurn.GIVEN_BACK);
    }

    @Test
    void silence_changes_nothing_and_is_asked_again_ever_less_often() {
        Refund refund = sent();
        assertThat(refund.mayBeKnown()).isFalse();
        Instant now = NOON;
        Duration before = Duration.ZERO;
        for (int look = 0; look < 20; look++) {
            assertThat(refund.hear(new RefundAnswer.Unreachable("silence"), refund.key(), now))
                    .isEqualTo(RefundTurn.NONE);
            Duration wait = Duration.between(now, refund.nextLookAt().orElseThrow());
            assertThat(wait).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofHours(1));
            before = wait;
            now = refund.nextLookAt().orElseThrow();
            refund.lookedAt(now);
            assertThat(refund.mayBeKnown()).isTrue();
        }
        assertThat(before).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void what_is_done_is_watched_daily_for_thirty_days_and_not_longer() {
        Refund refund = sent();
        refund.hear(DONE, refund.key(), NOON);
        int days = 0;
        while (refund.nextLookAt().isPresent()) {
            refund.lookedAt(refund.nextLookAt().orElseThrow());
            days++;
        }
        assertThat(days).isEqualTo(30);
    }

    /** Whatever is done to it in whatever order, it moves along the table, and its money leaves at most once more than it came back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20261123, 7, 4242})
    void any_life_moves_along_the_table_only(long seed) {
        Random chance = new Random(seed);
        for (int life = 0; life < 500; life++) {
            Refund refund = asked();
            int away = 0;
            for (int step = 0; step < 30; step++) {
                RefundState from = refund.state();
                RefundTurn turn = live(refund, chance.nextInt(9));
                assertThat(from == refund.state() || from.mayBecome(refund.state()) || viaSending(from, refund.state()))
                        .as(from + " → " + refund.state())
                        .isTrue();
                away += turn == RefundTurn.GIVEN_BACK ? 1 : turn == RefundTurn.CAME_BACK ? -1 : 0;
                assertThat(away).isEqualTo(refund.state() == RefundState.DONE ? 1 : 0);
            }
        }
    }

    private static boolean viaSending(RefundState from, RefundState to) {
        return from == RefundState.APPROVED && RefundState.SENDING.mayBecome(to);
    }

    private static RefundTurn live(Refund refund, int deed) {
        try {
            switch (deed) {
                case 0 -> refund.approve("compta.leroy", NOON);
                case 1 -> refund.decline("compta.leroy", "Non", NOON);
                case 2 -> refund.tryAgain(NOON);
                case 8 -> refund.reopen("compta.roche", NOON);
                case 3, 4 -> refund.lookedAt(NOON);
                default -> {
                    return refund.hear(deed == 5 ? DONE : deed == 6 ? PENDING : REFUSED, refund.key(), NOON);
                }
            }
        } catch (BusinessRefusal notInTheTable) {
            assertThat(notInTheTable.refusal()).isNotNull();
        }
        return RefundTurn.NONE;
    }

    @ParameterizedTest
    @CsvSource({"0, 15000, false", "0, 15001, true", "14999, 1, false", "14999, 2, true", "0, 1, false"})
    void small_pieces_of_a_large_amount_take_two(long before, long amount, boolean two) {
        assertThat(new FourEyes(Money.euros("150.00")).takeTwo(Money.ofCents(before), Money.ofCents(amount)))
                .isEqualTo(two);
    }

    private static Refund asked() {
        return Refund.asked(
                NOVEMBER, Money.euros("51.00"), RefundCause.GESTURE, "compta.roche", "Attente trop longue", NOON);
    }

    private static Refund sent() {
        Refund refund = Refund.owed(NOVEMBER, Money.euros("51.00"), NOON);
        refund.approveAlone(NOON);
        refund.lookedAt(NOON);
        return refund;
    }
}
