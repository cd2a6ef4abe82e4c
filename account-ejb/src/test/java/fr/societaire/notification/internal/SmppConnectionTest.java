package fr.societaire.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.notification.internal.OperatorFailure.Kind;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.SessionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over a real SMPP connection. */
class SmppConnectionTest {
    private final BlockingQueue<String> receipts = new ArrayBlockingQueue<>(10);
    private int port;
    private SmppOperator operator;
    private SmppConnection connection;

    @BeforeEach
    void connect() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        operator = new SmppOperator(port);
        connection = new SmppConnection(
                "127.0.0.1", port, "portal", "local", (id, delivered) -> receipts.add(id + " " + delivered));
    }

    @AfterEach
    void disconnect() throws IOException {
        connection.close();
        operator.close();
    }

    @Test
    void a_text_in_the_gsm_alphabet_travels_as_septets() throws Exception {
        String id = submit("Code 042917 à né");
        SubmitSm seen = operator.next();
        assertThat(id).isEqualTo("m1");
        assertThat(seen.getDataCoding()).isZero();
        assertThat(seen.getShortMessage()).endsWith(0x7F, 0x20, 0x6E, 0x05);
        assertThat(seen.getDestAddress()).isEqualTo("33639980101");
        assertThat(seen.getSourceAddr()).isEqualTo("MutRives");
        assertThat(seen.getRegisteredDelivery()).isEqualTo((byte) 1);
    }

    @Test
    void a_text_beyond_it_travels_as_ucs2() throws Exception {
        submit("Reçu, être sûr");
        SubmitSm seen = operator.next();
        assertThat(seen.getDataCoding()).isEqualTo((byte) 8);
        assertThat(new String(seen.getShortMessage(), StandardCharsets.UTF_16BE))
                .isEqualTo("Reçu, être sûr");
    }

    @Test
    void a_text_longer_than_one_part_travels_as_payload() throws Exception {
        submit("a".repeat(161));
        SubmitSm seen = operator.next();
        assertThat(seen.getShortMessage()).isEmpty();
        assertThat(seen.getOptionalParameter(org.jsmpp.bean.OptionalParameter.Message_payload.class)
                        .getValue())
                .hasSize(161);
    }

    @Test
    void a_receipt_is_entered_under_the_operators_name() throws Exception {
        submit("bonjour");
        operator.report("m1", "DELIVRD");
        assertThat(receipts.poll(5, TimeUnit.SECONDS)).isEqualTo("m1 true");
        operator.report("m2", "UNDELIV");
        assertThat(receipts.poll(5, TimeUnit.SECONDS)).isEqualTo("m2 false");
    }

    @Test
    void a_message_on_its_way_is_not_a_final_receipt() throws Exception {
        submit("bonjour");
        operator.report("m1", "ENROUTE");
        operator.report("m1", "DELIVRD");
        assertThat(receipts.poll(5, TimeUnit.SECONDS)).isEqualTo("m1 true");
    }

    @Test
    void a_lost_session_is_bound_again_by_the_next_message() throws Exception {
        submit("un");
        var noticed = new CountDownLatch(1);
        connection.bound().addSessionStateListener((now, before, session) -> {
            if (now == SessionState.CLOSED) {
                noticed.countDown();
            }
        });
        operator.dropSessions();
        assertThat(noticed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(submit("deux")).isEqualTo("m2");
    }

    @Test
    void a_wrong_number_is_refused_for_good_and_a_busy_operator_is_not() throws Exception {
        operator.refuseWith(SMPPConstant.STAT_ESME_RINVDSTADR);
        assertThat(failureOf("a").kind()).isEqualTo(Kind.REFUSED);
        operator.refuseWith(SMPPConstant.STAT_ESME_RTHROTTLED);
        assertThat(failureOf("b").kind()).isEqualTo(Kind.DEFERRED);
    }

    @Test
    void an_operator_who_is_not_there_is_said_to_be_away_and_found_when_back() throws Exception {
        operator.close();
        assertThat(failureOf("a").kind()).isEqualTo(Kind.UNREACHABLE);
        operator = new SmppOperator(port);
        assertThat(submit("b")).isEqualTo("m1");
    }

    @Test
    void a_closed_connection_is_not_bound_again() {
        connection.close();
        assertThatThrownBy(() -> connection.bound()).isInstanceOf(OperatorFailure.class);
    }

    private OperatorFailure failureOf(String text) {
        try {
            submit(text);
        } catch (OperatorFailure failure) {
            return failure;
        }
        throw new AssertionError("it was taken");
    }

    private String submit(String text) {
        return connection.submit("MutRives", "+33639980101", ShortMessage.of(text));
    }
}
