package fr.societaire.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.societaire.payment.RefundOrder;
import fr.societaire.payment.domain.RefundAnswer;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refunds of the official client against a server that answers as told. */
class StripeRefundGatewayTest {
    private static final RefundOrder ORDER = new RefundOrder(
            "a".repeat(32), "a".repeat(32) + "-2", new PaymentId("0".repeat(32)), "ch_1", Money.euros("12.34"), false);

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final StripeRefundGateway gateway = new StripeRefundGateway();
    private HttpServer server;
    private int status = 200;
    private String answer = refund("re_1", "succeeded");

    private static String refund(String id, String status) {
        return "{\"id\":\"%s\",\"object\":\"refund\",\"status\":\"%s\",\"metadata\":{\"refund_key\":\"%s\"}}"
                .formatted(id, status, ORDER.key());
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        gateway.line = new StripeLine();
        gateway.line.address = "http://127.0.0.1:" + server.getAddress().getPort();
        gateway.line.secretKey = "sk_test_unit";
        gateway.line.connect();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                + URLDecoder.decode(body, StandardCharsets.UTF_8));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void it_is_ordered_under_its_key_for_exactly_its_charge_and_amount() {
        assertThat(gateway.refund(ORDER)).isEqualTo(new RefundAnswer.Done("re_1"));
        assertThat(requests)
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .startsWith("POST /v1/refunds " + ORDER.key() + " ")
                        .contains(
                                "charge=ch_1",
                                "amount=1234",
                                "metadata[refund_id]=" + ORDER.refund(),
                                "metadata[refund_key]=" + ORDER.key(),
                                "metadata[payment_id]=" + ORDER.payment()));
    }

    @ParameterizedTest
    @CsvSource({"pending,Pending", "requires_action,Pending", "failed,Refused", "canceled,Refused", "odd,Unreachable"})
    void each_of_its_states_is_understood(String processors, String ours) {
        answer = refund("re_1", processors);
        assertThat(gateway.read("re_1").getClass().getSimpleName()).isEqualTo(ours);
    }

    @Test
    void why_a_bank_sent_it_back_is_kept() {
        answer = refund("re_1", "failed").replace("}}", "},\"failure_reason\":\"lost_or_stolen_card\"}");
        assertThat(gateway.read("re_1")).isEqualTo(new RefundAnswer.Refused("re_1", "lost_or_stolen_card"));
    }

    @ParameterizedTest
    @CsvSource({"400,Refused", "404,Refused", "401,Unreachable", "409,Unreachable", "429,Unreachable", "500,Unreachable"
    })
    void only_an_error_that_will_stay_one_is_a_refusal(int code, String ours) {
        status = code;
        answer = "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"charge_already_refunded\"}}";
        assertThat(gateway.refund(ORDER).getClass().getSimpleName()).isEqualTo(ours);
    }

    @Test
    void one_that_was_made_before_is_found_by_its_key_among_those_of_its_charge() {
        answer = "{\"object\":\"list\",\"data\":[" + refund("re_0", "failed").replace(ORDER.key(), "another") + ","
                + refund("re_1", "pending") + "],\"has_more\":false,\"url\":\"/v1/refunds\"}";
        assertThat(gateway.find(ORDER)).contains(new RefundAnswer.Pending("re_1"));
        assertThat(requests.getFirst()).startsWith("GET /v1/refunds?").contains("charge=ch_1");
    }

    @Test
    void one_that_was_not_made_is_not_found() {
        answer = "{\"object\":\"list\",\"data\":[],\"has_more\":false,\"url\":\"/v1/refunds\"}";
        assertThat(gateway.find(ORDER)).isEmpty();
    }

    /** To be told nothing is not to be told that there is none: another order would be another refund. */
    @ParameterizedTest
    @ValueSource(ints = {401, 404, 500})
    void silence_is_not_absence(int code) {
        status = code;
        answer = "{\"error\":{\"type\":\"api_error\"}}";
        assertThat(gateway.find(ORDER)).get().isInstanceOf(RefundAnswer.Unreachable.class);
    }
}
