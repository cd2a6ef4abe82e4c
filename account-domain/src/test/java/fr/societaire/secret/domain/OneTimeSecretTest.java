package fr.societaire.secret.domain;

import static fr.societaire.secret.domain.OneTimeSecretFixture.NOON;
import static fr.societaire.secret.domain.OneTimeSecretFixture.aSecret;
import static fr.societaire.secret.domain.SecretState.BURNT;
import static fr.societaire.secret.domain.SecretState.EXPIRED;
import static fr.societaire.secret.domain.SecretState.LIVE;
import static fr.societaire.secret.domain.SecretState.SUPERSEDED;
import static fr.societaire.secret.domain.SecretState.USED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeSecretTest {
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Instant TOO_LATE = NOON.plus(Duration.ofHours(1));

    /** The whole table: from each state, each thing that can happen, and the state it leads to. */
    @ParameterizedTest
    @CsvSource({
        "LIVE,       wrong,     LIVE",
        "LIVE,       lastWrong, BURNT",
        "LIVE,       use,       USED",
        "LIVE,       supersede, SUPERSEDED",
        "LIVE,       time,      EXPIRED",
        "USED,       wrong,     USED",
        "USED,       lastWrong, USED",
        "USED,       use,       USED",
        "USED,       supersede, USED",
        "USED,       time,      USED",
        "SUPERSEDED, wrong,     SUPERSEDED",
        "SUPERSEDED, lastWrong, SUPERSEDED",
        "SUPERSEDED, use,       SUPERSEDED",
        "SUPERSEDED, supersede, SUPERSEDED",
        "SUPERSEDED, time,      SUPERSEDED",
        "BURNT,      wrong,     BURNT",
        "BURNT,      lastWrong, BURNT",
        "BURNT,      use,       BURNT",
        "BURNT,      supersede, SUPERSEDED",
        "BURNT,      time,      BURNT",
        "EXPIRED,    wrong,     EXPIRED",
        "EXPIRED,    lastWrong, EXPIRED",
        "EXPIRED,    use,       EXPIRED",
        "EXPIRED,    supersede, SUPERSEDED",
        "EXPIRED,    time,      EXPIRED"
    })
    void from_each_state_each_event_leads_where_the_table_says(SecretState from, Event event, SecretState to) {
        Instant when = from == EXPIRED || event == Event.time ? TOO_LATE : LATER;
        OneTimeSecret secret = in(from);
        event.happensTo.accept(secret, when);
        assertThat(secret.stateAt(when)).isEqualTo(to);
    }

    @Test
    void the_table_covers_every_state_and_event() {
        assertThat(SecretState.values().length * Event.values().length).isEqualTo(25);
    }

    @Test
    void it_lives_from_its_issue_included_to_its_end_excluded() {
        var code = aSecret().living(Duration.ofMinutes(15)).build();
        assertThat(code.stateAt(NOON.minusNanos(1))).isEqualTo(EXPIRED);
        assertThat(code.stateAt(NOON)).isEqualTo(LIVE);
        assertThat(code.stateAt(NOON.plus(Duration.ofMinutes(15)).minusNanos(1)))
                .isEqualTo(LIVE);
        assertThat(code.stateAt(NOON.plus(Duration.ofMinutes(15)))).isEqualTo(EXPIRED);
    }

    /** W02: link sent 10:00, good at 10:29:59, expired at 10:30:00. */
    @Test
    void a_link_of_thirty_minutes_is_good_to_the_last_second() {
        Instant ten = Instant.parse("2026-12-01T10:00:00Z");
        var link = aSecret().issuedAt(ten).living(Duration.ofMinutes(30)).build();
        assertThat(link.stateAt(Instant.parse("2026-12-01T10:29:59Z"))).isEqualTo(LIVE);
        assertThat(link.stateAt(Instant.parse("2026-12-01T10:30:00Z"))).isEqualTo(EXPIRED);
    }

    @Test
    void it_opens_once() {
        var secret = aSecret().build();
        assertThat(secret.use(LATER)).isTrue();
        assertThat(secret.use(LATER)).isFalse();
        assertThat(secret.usedAt()).contains(LATER);
    }

    @Test
    void the_fifth_wrong_try_burns_it() {
        var secret = aSecret().wronglyTried(4).build();
        assertThat(secret.triesLeft()).isEqualTo(1);
        secret.countWrongTry(LATER);
        assertThat(secret.triesLeft()).isZero();
        assertThat(secret.use(LATER)).isFalse();
    }

    @Test
    void a_secret_without_life_or_tries_cannot_be_issued() {
        var binding = new OneTimeSecret.Binding("SIGN_IN_CODE", "subject", Optional.empty());
        assertThatThrownBy(() -> OneTimeSecret.issue(UUID.randomUUID(), binding, "digest", NOON, Duration.ZERO, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> OneTimeSecret.issue(UUID.randomUUID(), binding, "digest", NOON, Duration.ofMinutes(1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    enum Event {
        wrong(OneTimeSecret::countWrongTry),
        lastWrong((secret, when) -> {
            for (int i = 0; i < 5; i++) {
                secret.countWrongTry(when);
            }
        }),
        use(OneTimeSecret::use),
        supersede(OneTimeSecret::supersede),
        time((secret, when) -> {});

        final BiConsumer<OneTimeSecret, Instant> happensTo;

        Event(BiConsumer<OneTimeSecret, Instant> happensTo) {
            this.happensTo = happensTo;
        }
    }

    private static OneTimeSecret in(SecretState state) {
        var secret = switch (state) {
            case LIVE, EXPIRED -> aSecret();
            case USED -> aSecret().used();
            case SUPERSEDED -> aSecret().superseded();
            case BURNT -> aSecret().wronglyTried(5);
        };
        return secret.build();
    }
}
