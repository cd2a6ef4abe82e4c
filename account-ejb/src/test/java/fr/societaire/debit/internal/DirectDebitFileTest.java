package fr.societaire.debit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.debit.domain.CollectionHeader;
import fr.societaire.debit.domain.DebitOrder;
import fr.societaire.mandate.domain.CreditorIdentifier;
import fr.societaire.mandate.domain.MandateReference;
import fr.societaire.shared.Iban;
import fr.societaire.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class DirectDebitFileTest {
    private static final Iban CAMILLE = new Iban("FR7630006000011234567890189");
    private static final Iban INSURER = new Iban("FR1420041010050500013M02606");
    private static final CreditorIdentifier ICS = new CreditorIdentifier("FR72ZZZ123456");

    @Test
    void the_official_schema_accepts_it() throws Exception {
        byte[] file = written(List.of(order(1, 5100), order(2, 4064), changed(3, 12186)), 3, 21350);
        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains(
                        "<MsgId>COL-2026-12-07-1</MsgId>",
                        "<NbOfTxs>3</NbOfTxs><CtrlSum>213.50</CtrlSum>",
                        "<ReqdColltnDt>2026-12-07</ReqdColltnDt>",
                        "<LclInstrm><Cd>CORE</Cd></LclInstrm>",
                        "<InstdAmt Ccy=\"EUR\">40.64</InstdAmt>",
                        "<Nm>Helene Lefevre</Nm>",
                        "<OrgnlDbtrAcct><Id><Othr><Id>SMNDA</Id></Othr></Id></OrgnlDbtrAcct>");
    }

    /** Or the test above could not fail. */
    @Test
    void the_official_schema_refuses_another_word() throws Exception {
        String file = new String(written(List.of(order(1, 5100)), 1, 5100), StandardCharsets.UTF_8)
                .replace("<SeqTp>RCUR</SeqTp>", "<SeqTp>AGAIN</SeqTp>");
        assertThatThrownBy(() -> schema().newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("AGAIN");
    }

    @Test
    void the_same_debits_are_the_same_bytes() throws Exception {
        assertThat(digest(2_000)).isEqualTo(digest(2_000)).isNotEqualTo(digest(2_001));
    }

    @Test
    void a_file_that_does_not_hold_what_it_announces_is_not_finished() {
        assertThatThrownBy(() -> written(List.of(order(1, 5100)), 2, 5100)).hasMessageContaining("announces 2");
        assertThatThrownBy(() -> written(List.of(order(1, 5100)), 1, 5101)).hasMessageContaining("holds 1");
    }

    @Test
    void a_name_never_breaks_the_message() throws Exception {
        var hostile = new DebitOrder(
                "D-1",
                Money.ofCents(100),
                new MandateReference("RUM1"),
                LocalDate.of(2026, 1, 2),
                "</Nm><x>&\"'",
                CAMILLE,
                false,
                "Échéance]]>");
        byte[] file = written(List.of(hostile), 1, 100);
        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("<Nm>/Nm x '</Nm>", "<Ustrd>Echeance</Ustrd>");
    }

    private static String digest(int count) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        Iterator<DebitOrder> orders =
                IntStream.rangeClosed(1, count).mapToObj(n -> order(n, 5100)).iterator();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            DirectDebitFile.write(head(count, 5100L * count), orders, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] written(List<DebitOrder> orders, long count, long cents) throws XMLStreamException {
        var out = new ByteArrayOutputStream();
        DirectDebitFile.write(head(count, cents), orders.iterator(), out);
        return out.toByteArray();
    }

    private static CollectionHeader head(long count, long cents) {
        return new CollectionHeader(
                "COL-2026-12-07-1",
                Instant.parse("2026-12-01T11:00:00.123Z"),
                LocalDate.of(2026, 12, 7),
                "Mutuelle des Rives",
                ICS,
                INSURER,
                count,
                Money.ofCents(cents));
    }

    private static DebitOrder order(int n, long cents) {
        return order(n, cents, false);
    }

    private static DebitOrder changed(int n, long cents) {
        return order(n, cents, true);
    }

    private static DebitOrder order(int n, long cents, boolean changed) {
        return new DebitOrder(
                "D-" + n,
                Money.ofCents(cents),
                new MandateReference("MR-" + n),
                LocalDate.of(2026, 1, 2),
                "Hélène Lefèvre",
                CAMILLE,
                changed,
                "Échéance du 5 décembre, contrat AUT00012001");
    }

    private static Schema schema() throws SAXException, IOException {
        try (var xsd = DirectDebitFileTest.class.getResourceAsStream("/pain.008.001.08.xsd")) {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource(xsd));
        }
    }
}
