package fr.societaire.factor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.MemberNumber;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessPolicyTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final GuessPolicy SIX_A_DAY = new GuessPolicy(6, Duration.ofHours(24));

    private final FactorHolder holder = new FactorHolder();

    @Test
    void the_sixth_wrong_code_pauses_for_a_day() {
        for (int left = 5; left >= 1; left--) {
            assertThat(holder.countWrong(SIX_A_DAY, NOON)).isEqualTo(left);
            assertThat(holder.pausedUntil(SIX_A_DAY, NOON)).isEmpty();
        }
        assertThat(holder.countWrong(SIX_A_DAY, NOON)).isZero();
        assertThat(holder.pausedUntil(SIX_A_DAY, NOON)).contains(NOON.plus(Duration.ofHours(24)));
        assertThat(holder.pausedUntil(SIX_A_DAY, NOON.plus(Duration.ofHours(24))))
                .isEmpty();
    }

    @Test
    void no_day_of_twenty_four_hours_holds_more_than_six_guesses_wherever_it_begins() {
        Instant justBefore = NOON.plus(Duration.ofHours(24)).minusSeconds(1);
        holder.countWrong(SIX_A_DAY, NOON);
        for (int guess = 2; guess <= 6; guess++) {
            holder.countWrong(SIX_A_DAY, justBefore);
        }
        assertThat(holder.pausedUntil(SIX_A_DAY, NOON.plus(Duration.ofHours(25))))
                .contains(justBefore.plus(Duration.ofHours(24)));
    }

    @Test
    void a_day_without_a_wrong_code_forgets_them_and_so_does_a_right_one() {
        holder.countWrong(SIX_A_DAY, NOON);
        holder.countWrong(SIX_A_DAY, NOON);
        assertThat(holder.countWrong(SIX_A_DAY, NOON.plus(Duration.ofHours(24))))
                .isEqualTo(5);
        holder.forgiveWrong();
        assertThat(holder.countWrong(SIX_A_DAY, NOON.plus(Duration.ofHours(24))))
                .isEqualTo(5);
    }

    @Test
    void what_must_be_strong_stays_so_until_it_was_shown() {
        assertThat(holder.isStrongRequired()).isFalse();
        holder.requireStrong(NOON);
        assertThat(holder.isStrongRequired()).isTrue();
        holder.strongShown();
        assertThat(holder.isStrongRequired()).isFalse();
    }

    @Test
    void a_member_and_a_member_of_staff_of_the_same_name_are_two_owners() {
        var member = FactorOwner.of(new MemberNumber("10000001"));
        assertThat(member).isNotEqualTo(FactorOwner.ofStaff("10000001"));
        assertThat(FactorOwner.ofKey(member.key())).isEqualTo(member);
        assertThat(member.member()).contains(new MemberNumber("10000001"));
        assertThat(FactorOwner.ofStaff("conseil.martin").member()).isEmpty();
    }
}
