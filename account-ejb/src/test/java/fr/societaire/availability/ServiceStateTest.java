package fr.societaire.availability;

import static fr.societaire.availability.domain.ServiceFunction.DOCUMENTS;
import static fr.societaire.availability.domain.ServiceFunction.EMAIL;
import static fr.societaire.availability.domain.ServiceFunction.FRANCE_CONNECT;
import static fr.societaire.availability.domain.ServiceFunction.PAYMENTS;
import static fr.societaire.availability.domain.ServiceFunction.SIGN_IN;
import static fr.societaire.availability.domain.ServiceFunction.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.availability.domain.FunctionState;
import fr.societaire.federation.internal.SwitchedProvider;
import fr.societaire.identity.IdentityTown;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class ServiceStateTest {
    /** As src/test's configuration names it. */
    private static final Path DECLARED = Path.of("target/test-maintenance.properties");

    @Inject
    ServiceState service;

    @Inject
    TestClock clock;

    @Inject
    IdentityTown town;

    @Inject
    SwitchedProvider franceConnect;

    @BeforeEach
    void nothing_was_seen_yet() throws IOException {
        franceConnect.toNobody();
        Files.deleteIfExists(DECLARED);
        // The board is older than this test, and so may be what it saw last: a day away nothing of that is fresh.
        clock.advance(Duration.ofDays(1));
        service.now();
        clock.advance(Duration.ofDays(-1));
    }

    @AfterEach
    void nothing_is_declared() throws IOException {
        Files.deleteIfExists(DECLARED);
    }

    @Test
    void a_quiet_portal_works() {
        ServiceView now = look();
        assertThat(now.isAllWell()).isTrue();
        assertThat(now.states()).containsOnlyKeys(SIGN_IN, EMAIL, SMS, PAYMENTS, DOCUMENTS);
        assertThat(now.isSignInStopped()).isFalse();
        assertThat(now.backAt()).isEmpty();
    }

    @Test
    void text_messages_that_wait_for_their_operator_are_said_to_be_late_then_stopped() {
        waitingSms("2 minutes");
        assertThat(look().of(SMS)).isEqualTo(FunctionState.SLOW);
        assertThat(look().of(EMAIL)).isEqualTo(FunctionState.UP);
        waitingSms("6 minutes");
        assertThat(look().of(SMS)).isEqualTo(FunctionState.DOWN);
    }

    @Test
    void payments_whose_page_never_opened_are_seen() {
        for (int i = 0; i < 3; i++) {
            unansweredPayment("p" + i, clock.instant().minusSeconds(60));
        }
        assertThat(look().of(PAYMENTS)).isEqualTo(FunctionState.DOWN);
    }

    @Test
    void a_provider_that_answers_nobody_is_seen_where_there_is_one() {
        assertThat(look().states()).doesNotContainKey(FRANCE_CONNECT);
        franceConnect.to(URI.create("https://provider.test"), "portal", "openid");
        for (int i = 0; i < 3; i++) {
            federationRequest("lost " + i, "FAILED", "PROVIDER_DOWN");
        }
        assertThat(look().of(FRANCE_CONNECT)).isEqualTo(FunctionState.DOWN);
        federationRequest("under way", "SENT", null);
        assertThat(look().of(FRANCE_CONNECT)).isEqualTo(FunctionState.DOWN);
        federationRequest("in", "DONE", null);
        assertThat(look().of(FRANCE_CONNECT)).isEqualTo(FunctionState.SLOW);
        clock.advance(Duration.ofMinutes(15));
        assertThat(look().of(FRANCE_CONNECT)).isEqualTo(FunctionState.UP);
    }

    @Test
    void a_declared_maintenance_stops_sign_in_until_its_end() throws IOException {
        Instant end = clock.instant().plus(Duration.ofHours(1)).plusSeconds(60);
        declare(clock.instant().plus(Duration.ofMinutes(1)), end, "SIGN_IN");
        assertThat(look().isSignInStopped()).isFalse();
        assertThat(service.now().maintenance()).isPresent();
        assertThat(service.now().backAt()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        assertThat(service.now().isSignInStopped()).isTrue();
        assertThat(service.now().of(PAYMENTS)).isEqualTo(FunctionState.UP);
        assertThat(service.now().backAt()).contains(end);
        clock.advance(Duration.ofHours(1));
        assertThat(service.now().isSignInStopped()).isFalse();
        assertThat(service.now().maintenance()).isEmpty();
    }

    @Test
    void a_declaration_nobody_can_read_stops_nothing() throws IOException {
        Files.writeString(DECLARED, "from=demain\n");
        assertThat(look().isAllWell()).isTrue();
    }

    @Test
    void it_is_looked_at_once_in_five_seconds() {
        ServiceView seen = look();
        waitingSms("6 minutes");
        clock.advance(Duration.ofSeconds(4));
        assertThat(service.now()).isSameAs(seen);
        clock.advance(Duration.ofSeconds(1));
        assertThat(service.now().of(SMS)).isEqualTo(FunctionState.DOWN);
    }

    private ServiceView look() {
        clock.advance(Duration.ofSeconds(10));
        return service.now();
    }

    private static void declare(Instant from, Instant until, String functions) throws IOException {
        Files.writeString(
                DECLARED,
                "from=" + from.atOffset(ZoneOffset.UTC) + "\nuntil=" + until.atOffset(ZoneOffset.UTC) + "\nfunctions="
                        + functions + "\n");
    }

    private void waitingSms(String age) {
        town.text(
                "insert into outbox_message (message_key, channel, recipient, body_text, body_html, created_at, due_at, operator_down)"
                        + " values ('sms since " + age
                        + "', 'SMS', '+33639980101', 'text', '', clock_timestamp() - interval '"
                        + age + "', clock_timestamp() + interval '1 hour', true) returning 1");
    }

    private void federationRequest(String name, String state, String failure) {
        town.text("insert into federation_request (state_digest, browser_digest, return_path, state, failure,"
                + " support_code, times_sent, started_at, expires_at) select '" + name + "', '" + name + "', '/', '"
                + state + "', failure, case when failure is not null then 'CODE' end, 0, at, at + interval '1 hour'"
                + " from (select timestamptz '" + clock.instant() + "' as at, "
                + (failure == null ? "null::text" : "'" + failure + "'") + " as failure) moment returning 1");
    }

    private void unansweredPayment(String id, Instant at) {
        town.text("insert into card_payment (payment_id, member_number, amount_cents, label, request_key,"
                + " status, status_since, created_at, page_closes_at, next_check_at)"
                + " select '" + id + "', '10000001', 100, 'x', '" + id
                + "', 'CREATED', at, at, at, at"
                + " from (select timestamptz '" + at + "' as at) moment returning 1");
    }
}
