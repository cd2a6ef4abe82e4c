package fr.societaire.debit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.societaire.billing.domain.DirectDebitReturn;
import fr.societaire.debit.UnreadableFile;
import fr.societaire.debit.domain.BankReply;
import fr.societaire.debit.domain.DebitState;
import fr.societaire.debit.internal.BankReplies.Line;
import fr.societaire.shared.Money;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankRepliesTest {
    private static final String NOTICES = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";
    private static final String REJECTIONS = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";

    @Test
    void a_notice_tells_what_came_back_after_settlement() {
        assertThat(read(notice(returned("D-1", "AM04", "51.00") + returned("D-2", "MD06", "40.6"))))
                .containsExactly(
                        good(DebitState.RETURNED, "D-1", 5100, "AM04"), good(DebitState.RETURNED, "D-2", 4060, "MD06"));
        assertThat(new BankReply(DebitState.RETURNED, "D-1", Money.ofCents(1), "AM04").reason())
                .isEqualTo(DirectDebitReturn.FUNDS);
    }

    @Test
    void a_rejection_is_one_before_settlement_and_the_official_schema_knows_it() throws Exception {
        String file = rejections("D-7", "AC04", "51.00");
        try (var xsd = BankRepliesTest.class.getResourceAsStream("/pain.002.001.10.xsd")) {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(xsd))
                    .newValidator()
                    .validate(new StreamSource(bytes(file)));
        }
        assertThat(read(file)).containsExactly(good(DebitState.REJECTED, "D-7", 5100, "AC04"));
    }

    @Test
    void a_credit_names_its_file_and_a_refusal_of_all_of_it_too() {
        assertThat(read(notice("<NtryDtls><Btch><PmtInfId>COL-1</PmtInfId><TtlAmt Ccy=\"EUR\">99.50</TtlAmt>"
                        + "<CdtDbtInd>CRDT</CdtDbtInd></Btch></NtryDtls><NtryDtls><Btch><PmtInfId>COL-2</PmtInfId>"
                        + "<TtlAmt Ccy=\"EUR\">1.00</TtlAmt><CdtDbtInd>DBIT</CdtDbtInd></Btch></NtryDtls>")))
                .containsExactly(new Line.Credited("COL-1", Money.ofCents(9950)));
        assertThat(
                        read(
                                "<Document xmlns=\"" + REJECTIONS + "\"><CstmrPmtStsRpt><OrgnlGrpInfAndSts>"
                                        + "<OrgnlMsgId>COL-1</OrgnlMsgId><GrpSts>RJCT</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>"))
                .containsExactly(new Line.FileRefused("COL-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|AM04|51.00|reference",
                "D 1;<|AM04|51.00|reference",
                "D-1||51.00|reason",
                "D-1|no funds|51.00|reason",
                "D-1|AM04||amount",
                "D-1|AM04|-51.00|amount",
                "D-1|AM04|0.00|amount",
                "D-1|AM04|51.001|amount",
                "D-1|AM04|1e9|amount"
            })
    void one_that_lacks_something_is_told_by_its_place_and_the_others_count(String told) {
        String[] words = told.split("\\|", -1);
        String bad = returned(words[0].replace("<", "&lt;"), words[1], words[2]);
        assertThat(read(notice(
                        "\n" + returned("D-0", "AM04", "1.00") + "\n" + bad + "\n" + returned("D-9", "AC04", "2"))))
                .containsExactly(
                        good(DebitState.RETURNED, "D-0", 100, "AM04"),
                        new Line.Bad(3, words[3]),
                        good(DebitState.RETURNED, "D-9", 200, "AC04"));
    }

    static Stream<String> hostile() {
        String body = returned("D-1", "AM04", "51.00");
        String laughs = IntStream.range(1, 10)
                .mapToObj(n -> "<!ENTITY l" + n + " \"" + ("&l" + (n - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return Stream.of(
                "<!DOCTYPE Document [<!ENTITY l0 \"ha\">" + laughs + "]>" + notice(returned("&l9;", "AM04", "1.00")),
                "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + notice(returned("&x;", "AM04", "1.00")),
                "<!DOCTYPE Document SYSTEM \"http://127.0.0.1:1/x.dtd\">" + notice(body),
                notice(body).replace("camt.054.001.08", "camt.054.001.99"),
                notice(body).replace(NOTICES, "urn:evil"),
                notice(body).replace(" xmlns=\"" + NOTICES + "\"", ""),
                notice(body).substring(0, notice(body).length() - 12),
                notice(body) + notice(body),
                notice(returned("&nbsp;", "AM04", "1.00")),
                notice("<a>".repeat(50) + "</a>".repeat(50)),
                notice(returned("x".repeat(5_000), "AM04", "1.00")),
                "<html xmlns=\"" + NOTICES + "\"/>",
                "PK\u0003\u0004",
                "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_is_no_message_is_refused_whole(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void nothing_is_fetched_for_a_file() throws Exception {
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
        try {
            for (String type : List.of(
                    "<!DOCTYPE Document SYSTEM \"" + there + "\">",
                    "<!DOCTYPE Document [<!ENTITY x SYSTEM \"" + there + "\">]>",
                    "<!DOCTYPE Document [<!ENTITY % x SYSTEM \"" + there + "\">%x;]>",
                    "<?xml-stylesheet href=\"" + there + "\"?>")) {
                String file = type + notice(returned(type.contains("ENTITY x") ? "&x;" : "D-1", "AM04", "1.00"));
                try {
                    read(file);
                } catch (UnreadableFile refused) {
                    assertThat(refused).hasMessageNotContaining(there);
                }
            }
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    /** One bad line among a hundred thousand is found, and the others count. */
    @Test
    void one_bad_line_does_not_spoil_a_hundred_thousand() {
        var good = new AtomicLong();
        var bad = new ArrayList<Line>();
        BankReplies.read(bytes(large(100_000, 54_321)), line -> {
            if (line instanceof Line.Good) {
                good.incrementAndGet();
            } else {
                bad.add(line);
            }
        });
        assertThat(good).hasValue(99_999);
        assertThat(bad).containsExactly(new Line.Bad(54_322, "amount"));
    }

    private static String large(int count, int spoilt) {
        return notice(IntStream.rangeClosed(1, count)
                .mapToObj(n -> "\n" + returned("D-" + n, "AM04", n == spoilt ? "much" : "51.00"))
                .collect(Collectors.joining()));
    }

    private static List<Line> read(String file) {
        List<Line> lines = new ArrayList<>();
        BankReplies.read(bytes(file), lines::add);
        return lines;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Line good(DebitState fate, String reference, long cents, String code) {
        return new Line.Good(new BankReply(fate, reference, Money.ofCents(cents), code));
    }

    private static String notice(String details) {
        return "<Document xmlns=\"" + NOTICES + "\"><BkToCstmrDbtCdtNtfctn><Ntfctn><Id>N1</Id><Ntry>" + details
                + "</Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";
    }

    private static String returned(String reference, String code, String amount) {
        return "<TxDtls><Refs><EndToEndId>" + reference + "</EndToEndId></Refs><Amt Ccy=\"EUR\">" + amount
                + "</Amt><RtrInf><Rsn><Cd>" + code + "</Cd></Rsn></RtrInf></TxDtls>";
    }

    private static String rejections(String reference, String code, String amount) {
        return "<Document xmlns=\"" + REJECTIONS + "\"><CstmrPmtStsRpt>"
                + "<GrpHdr><MsgId>R1</MsgId><CreDtTm>2026-12-05T08:00:00Z</CreDtTm></GrpHdr>"
                + "<OrgnlGrpInfAndSts><OrgnlMsgId>COL-1</OrgnlMsgId><OrgnlMsgNmId>pain.008.001.08</OrgnlMsgNmId></OrgnlGrpInfAndSts>"
                + "<OrgnlPmtInfAndSts><OrgnlPmtInfId>COL-1</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>" + reference
                + "</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>" + code
                + "</Cd></Rsn></StsRsnInf><OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">" + amount
                + "</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>";
    }
}
