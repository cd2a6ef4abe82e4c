package fr.societaire.identity;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.MemberNumber;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class SessionsTest {
    private static final Set<SignInFactor> FACTORS = Set.of(SignInFactor.PASSWORD, SignInFactor.EMAIL_CODE);

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    IdentityTown town;

    @Inject
    TestClock clock;

    @BeforeEach
    void camille() {
        town.isMember(CAMILLE);
    }

    @Test
    void a_session_is_resumed_by_its_token_and_by_nothing_else() {
        var session = open();
        assertThat(session.token()).matches("[-_A-Za-z0-9]{43}");
        assertThat(sessions.resume(session.token()))
                .contains(new ResumedSession(
                        CAMILLE,
                        TestClock.NOON.plus(Duration.ofMinutes(15)),
                        TestClock.NOON.plus(Duration.ofHours(8)),
                        FACTORS,
                        Optional.empty(),
                        Set.of(),
                        false));
        assertThat(sessions.resume(session.token() + "x")).isEmpty();
        assertThat(sessions.resume(null)).isEmpty();
        assertThat(town.text("select string_agg(s::text, ' ') from member_session s"))
                .doesNotContain(session.token())
                .contains("203.0.113.0/24")
                .contains("Firefox sur Windows");
    }

    @Test
    void fifteen_idle_minutes_and_the_one_of_our_precision_end_it() {
        var session = open();
        clock.advance(Duration.ofMinutes(16).minusMillis(1));
        assertThat(sessions.resume(session.token())).isPresent();
        clock.advance(Duration.ofMinutes(16));
        assertThat(sessions.resume(session.token())).isEmpty();
    }

    @Test
    void being_asked_for_keeps_it_alive_to_its_absolute_end() {
        var session = open();
        Instant last = TestClock.NOON.plus(Duration.ofHours(8)).minusSeconds(1);
        for (Instant at = TestClock.NOON; at.isBefore(last); at = at.plus(Duration.ofMinutes(14))) {
            clock.set(at);
            assertThat(sessions.resume(session.token())).isPresent();
        }
        clock.set(last);
        assertThat(sessions.resume(session.token()).orElseThrow().idleEndsAt()).isEqualTo(session.endsAt());
        clock.advance(Duration.ofSeconds(1));
        assertThat(sessions.resume(session.token())).isEmpty();
    }

    @Test
    void resuming_is_one_statement_and_writes_once_a_minute() {
        var session = open();
        clock.advance(Duration.ofSeconds(59));
        assertThat(StatementLog.of(() -> sessions.resume(session.token()))).hasSize(1);
        assertThat(lastSeen()).isEqualTo(TestClock.NOON);
        clock.advance(Duration.ofSeconds(1));
        assertThat(StatementLog.of(() -> sessions.resume(session.token()))).hasSize(1);
        assertThat(lastSeen()).isEqualTo(TestClock.NOON.plusSeconds(60));
    }

    @Test
    void extending_writes_at_once() {
        var session = open();
        clock.advance(Duration.ofSeconds(30));
        assertThat(sessions.extend(session.token()).map(ResumedSession::idleEndsAt))
                .contains(TestClock.NOON.plusSeconds(30).plus(Duration.ofMinutes(15)));
        assertThat(lastSeen()).isEqualTo(TestClock.NOON.plusSeconds(30));
    }

    @Test
    void a_page_that_has_counted_to_the_end_ends_the_session_by_time() {
        var session = open();
        clock.advance(Duration.ofMinutes(15));
        assertThat(sessions.endIfIdle(session.token())).isZero();
        assertThat(sessions.resume(session.token())).isEmpty();
        assertThat(sessions.endOf(session.token())).isEqualTo(SessionEnd.TIME);
    }

    @Test
    void a_page_that_counts_wrong_is_told_what_is_left_and_extends_nothing() {
        var session = open();
        clock.advance(Duration.ofMinutes(10));
        assertThat(sessions.endIfIdle(session.token())).isEqualTo(Duration.ofMinutes(5));
        assertThat(lastSeen()).isEqualTo(TestClock.NOON);
        assertThat(sessions.resume(session.token())).isPresent();
        assertThat(sessions.endIfIdle(session.token())).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void what_is_left_never_goes_beyond_the_absolute_end() {
        var session = open();
        for (int minutes = 14; minutes < 8 * 60; minutes += 14) {
            clock.set(TestClock.NOON.plus(Duration.ofMinutes(minutes)));
            assertThat(sessions.extend(session.token())).isPresent();
        }
        assertThat(sessions.endIfIdle(session.token())).isEqualTo(Duration.between(clock.instant(), session.endsAt()));
        assertThat(sessions.endIfIdle("x")).isZero();
    }

    @Test
    void a_revoked_session_is_over_at_the_next_request() {
        var session = open();
        sessions.revoke(session.token());
        assertThat(sessions.resume(session.token())).isEmpty();
        assertThat(sessions.extend(session.token())).isEmpty();
    }

    @Test
    void the_reason_of_the_end_is_known() {
        var revoked = open();
        var forgotten = open();
        sessions.revoke(revoked.token());
        clock.advance(Duration.ofMinutes(17));
        assertThat(sessions.endOf(revoked.token())).isEqualTo(SessionEnd.REVOKED);
        assertThat(sessions.endOf(forgotten.token())).isEqualTo(SessionEnd.TIME);
        assertThat(sessions.endOf("x")).isEqualTo(SessionEnd.UNKNOWN);
    }

    @Test
    void a_fourth_session_ends_the_oldest() {
        var oldest = openAMinuteLater();
        var others = List.of(openAMinuteLater(), openAMinuteLater(), openAMinuteLater());
        assertThat(sessions.resume(oldest.token())).isEmpty();
        assertThat(others)
                .allSatisfy(
                        session -> assertThat(sessions.resume(session.token())).isPresent());
    }

    @Test
    void of_ten_sign_ins_at_once_three_sessions_live() throws Exception {
        try (var threads = Executors.newFixedThreadPool(10)) {
            List<Callable<OpenedSession>> calls = Stream.generate(() -> (Callable<OpenedSession>) this::open)
                    .limit(10)
                    .toList();
            List<OpenedSession> opened =
                    threads.invokeAll(calls).stream().map(Future::resultNow).toList();
            assertThat(opened)
                    .filteredOn(session -> sessions.resume(session.token()).isPresent())
                    .hasSize(3);
        }
    }

    @Test
    void all_sessions_of_one_member_end_but_the_one_kept() {
        town.isMember(new MemberNumber("10000002"));
        var julien = sessions.open(new MemberNumber("10000002"), FACTORS, HOME);
        var kept = open();
        var other = open();
        assertThat(sessions.revokeAllOf(CAMILLE, Optional.of(kept.token()))).isEqualTo(1);
        assertThat(sessions.resume(kept.token())).isPresent();
        assertThat(sessions.resume(julien.token())).isPresent();
        assertThat(sessions.resume(other.token())).isEmpty();
        assertThat(sessions.revokeAllOf(CAMILLE, Optional.empty())).isEqualTo(1);
        assertThat(sessions.resume(kept.token())).isEmpty();
    }

    @Test
    void the_previous_sign_in_is_the_one_before_the_last() {
        assertThat(accounts.lastSignIn(CAMILLE)).isEmpty();
        var first = open();
        assertThat(sessions.resume(first.token()).orElseThrow().previousSignIn())
                .isEmpty();
        clock.advance(Duration.ofDays(2));
        var second = open();
        assertThat(accounts.lastSignIn(CAMILLE)).contains(clock.instant());
        assertThat(sessions.resume(second.token()).orElseThrow().previousSignIn())
                .contains(TestClock.NOON);
    }

    private OpenedSession open() {
        return sessions.open(CAMILLE, FACTORS, HOME);
    }

    private OpenedSession openAMinuteLater() {
        clock.advance(Duration.ofMinutes(1));
        return open();
    }

    private Instant lastSeen() {
        return Instant.parse(
                town.text(
                        "select to_char(last_seen_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from member_session"));
    }
}
