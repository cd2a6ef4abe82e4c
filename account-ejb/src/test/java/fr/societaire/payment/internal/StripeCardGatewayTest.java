package fr.societaire.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.societaire.payment.domain.CardWish;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.payment.domain.PaymentLines;
import fr.societaire.payment.domain.ProcessorAnswer;
import fr.societaire.payment.internal.CardGateway.PageAnswer;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official client against a server that answers as told. */
class StripeCardGatewayTest {
    private static final CardGateway.PageRequest PAGE = new CardGateway.PageRequest(
            new PaymentId("0123456789abcdef0123456789abcdef"),
            PaymentLines.of(List.of(
                    line("AUT00012001-2026-11", "51.00", "Échéance du 11 novembre 2026, contrat AUT00012001"),
                    line("AUT00012001-2026-12", "52.50", "Échéance du 11 décembre 2026, contrat AUT00012001"))),
            true,
            CardWish.NONE,
            Instant.parse("2026-12-01T11:31:00Z"),
            URI.create("https://portal.test/paiement/0123456789abcdef0123456789abcdef"));
    private static final String OPENED =
            "{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"status\":\"open\",\"url\":\"https://processor.test/pay/cs_1\"}";

    private record Request(String method, String address, String key, String authorization, String body) {}

    private static PaymentLine line(String instalment, String euros, String label) {
        return new PaymentLine(new InstalmentId(instalment), Money.euros(euros), label);
    }

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final StripeCardGateway gateway = new StripeCardGateway();
    private HttpServer server;
    private int status = 200;
    private String answer = OPENED;

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
        requests.add(new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void a_page_is_asked_for_under_the_payment_as_key_and_for_exactly_what_is_owed() {
        assertThat(gateway.openPage(PAGE))
                .isEqualTo(new PageAnswer.Opened("cs_1", URI.create("https://processor.test/pay/cs_1")));
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.address()).isEqualTo("/v1/checkout/sessions");
            assertThat(request.key()).isEqualTo(PAGE.payment().value());
            assertThat(request.authorization()).isEqualTo("Bearer sk_test_unit");
            assertThat(URLDecoder.decode(request.body(), StandardCharsets.UTF_8).split("&"))
                    .contains(
                            "mode=payment",
                            "locale=fr",
                            "client_reference_id=0123456789abcdef0123456789abcdef",
                            "metadata[payment_id]=0123456789abcdef0123456789abcdef",
                            "payment_intent_data[metadata][payment_id]=0123456789abcdef0123456789abcdef",
                            "line_items[0][price_data][unit_amount]=5100",
                            "line_items[0][price_data][currency]=eur",
                            "line_items[0][quantity]=1",
                            "payment_method_options[card][request_three_d_secure]=challenge",
                            "line_items[0][price_data][product_data][name]=Échéance du 11 novembre 2026, contrat AUT00012001",
                            "line_items[1][price_data][unit_amount]=5250",
                            "payment_intent_data[description]=2 échéances",
                            "expires_at=1796124660",
                            "success_url=https://portal.test/paiement/0123456789abcdef0123456789abcdef",
                            "cancel_url=https://portal.test/paiement/0123456789abcdef0123456789abcdef");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "400, Rejected",
        "401, Unreachable",
        "409, Unreachable",
        "429, Unreachable",
        "500, Unreachable",
        "503, Unreachable"
    })
    void an_error_is_final_only_when_the_request_itself_is_wrong_and_is_never_repeated(int error, String kind) {
        status = error;
        answer = "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"no\",\"code\":\"x\"}}";
        assertThat(gateway.openPage(PAGE).getClass().getSimpleName()).isEqualTo(kind);
        assertThat(requests).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"''", "'{\"id\":\"cs_1\",'", "'<html>'"})
    void half_an_answer_is_no_answer(String half) {
        answer = half;
        assertThat(gateway.openPage(PAGE)).isInstanceOf(PageAnswer.Unreachable.class);
        assertThat(gateway.read("cs_1")).isInstanceOf(ProcessorAnswer.Unreachable.class);
    }

    @Test
    void a_reading_asks_for_the_charge_too() {
        assertThat(gateway.read("cs_1")).isEqualTo(new ProcessorAnswer.Open(null));
        assertThat(URLDecoder.decode(requests.getFirst().address(), StandardCharsets.UTF_8))
                .isEqualTo("/v1/checkout/sessions/cs_1?expand[0]=payment_intent.latest_charge");
    }

    @Test
    void closing_a_page_that_is_closed_is_no_error() {
        status = 400;
        answer = "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"not open\"}}";
        gateway.close("cs_1");
        assertThat(requests.getFirst().address()).isEqualTo("/v1/checkout/sessions/cs_1/expire");
    }

    @Test
    void a_processor_that_is_down_is_left_alone_after_five_failures() {
        status = 500;
        for (int i = 0; i < 8; i++) {
            assertThat(gateway.read("cs_1")).isInstanceOf(ProcessorAnswer.Unreachable.class);
        }
        assertThat(requests).hasSize(5);
    }

    @Test
    void nobody_listening_is_unreachable() {
        server.stop(0);
        assertThat(gateway.openPage(PAGE)).isInstanceOf(PageAnswer.Unreachable.class);
        assertThat(gateway.read("cs_1")).isInstanceOf(ProcessorAnswer.Unreachable.class);
    }
}
