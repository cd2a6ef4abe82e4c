package fr.societaire.secret.domain;

import static fr.societaire.secret.domain.OneTimeSecretFixture.aSecret;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** W02: code A sent at 10:00, code B at 10:05, fifteen minutes of life. */
class RecentCodesTest {
    private final OneTimeSecret a = sentAt("10:00:00", "A");
    private final OneTimeSecret b = sentAt("10:05:00", "B");
    private final RecentCodes codes = new RecentCodes(List.of(a, b));

    RecentCodesTest() {
        a.supersede(at("10:05:00"));
    }

    @Test
    void the_older_code_is_named_as_replaced() {
        var trial = codes.tryOut(typed("A"), at("10:06:00"));
        assertThat(trial.state()).isEqualTo(SecretState.SUPERSEDED);
        assertThat(trial.recognised()).isTrue();
        assertThat(codes.newest()).contains(b);
    }

    @Test
    void the_older_code_costs_no_try() {
        codes.tryOut(typed("A"), at("10:06:00"));
        assertThat(b.triesLeft()).isEqualTo(5);
    }

    @Test
    void the_newest_code_is_good_to_the_last_second() {
        assertThat(codes.tryOut(typed("B"), at("10:19:59")))
                .isEqualTo(new RecentCodes.Trial(SecretState.LIVE, true, java.util.Optional.of(b)));
        assertThat(codes.tryOut(typed("B"), at("10:20:00")).state()).isEqualTo(SecretState.EXPIRED);
    }

    @Test
    void what_is_neither_counts_as_a_try_of_the_newest() {
        var trial = codes.tryOut(typed("C"), at("10:06:00"));
        assertThat(trial.recognised()).isFalse();
        assertThat(trial.state()).isEqualTo(SecretState.LIVE);
        assertThat(b.triesLeft()).isEqualTo(4);
        assertThat(a.triesLeft()).isEqualTo(5);
    }

    @Test
    void after_five_wrong_tries_the_right_code_opens_nothing() {
        for (int i = 0; i < 5; i++) {
            codes.tryOut(typed("C"), at("10:06:00"));
        }
        assertThat(codes.tryOut(typed("B"), at("10:06:00")).state()).isEqualTo(SecretState.BURNT);
    }

    @Test
    void where_nothing_was_sent_every_code_is_expired() {
        var trial = new RecentCodes(List.of()).tryOut(typed("A"), at("10:06:00"));
        assertThat(trial.state()).isEqualTo(SecretState.EXPIRED);
        assertThat(trial.code()).isEmpty();
    }

    private static OneTimeSecret sentAt(String time, String digest) {
        return aSecret()
                .issuedAt(at(time))
                .living(Duration.ofMinutes(15))
                .withDigest(digest)
                .build();
    }

    private static Predicate<OneTimeSecret> typed(String code) {
        return secret -> secret.digest().equals(code);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-12-01T" + time + "Z");
    }
}
