package fr.societaire.sandbox.bank;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A file of direct debits as the bank reads it: what it comes to, and the debits that will not be paid.
 *
 * @param reference of the message
 * @param collectOn the day asked for
 * @param total of all debits
 * @param unpaid those that are rejected or will come back
 */
record DebitFile(String reference, LocalDate collectOn, BigDecimal total, List<Unpaid> unpaid) {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08";

    /**
     * One that is not paid.
     *
     * @param reference end to end
     * @param code the reason, in ISO 20022
     */
    record Unpaid(String reference, BigDecimal amount, String code) {}

    /**
     * Reads and checks a file.
     *
     * @param reason why the debit with that reference, on that account, is not paid
     * @throws RefusedFile when it is no such file, or does not hold what it announces
     */
    static DebitFile read(InputStream in, Function<Debit, Optional<String>> reason) throws RefusedFile {
        var reading = new Reading(reason);
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                reading.follow(xml, xml.next());
            }
            return reading.end();
        } catch (XMLStreamException | RuntimeException e) {
            throw new RefusedFile(reading.reference(), "not a file of direct debits: " + e.getMessage());
        }
    }

    /** One debit of a file. */
    record Debit(String reference, String iban, BigDecimal amount) {}

    private static final class Reading {
        private final Function<Debit, Optional<String>> reason;
        private final Map<String, String> head = new HashMap<>();
        private final Map<String, String> debit = new HashMap<>();
        private final List<Unpaid> unpaid = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Map<String, String> current = head;
        private long count;
        private BigDecimal total = BigDecimal.ZERO;

        Reading(Function<Debit, Optional<String>> reason) {
            this.reason = reason;
        }

        void follow(XMLStreamReader xml, int event) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // Nothing of what else may stand in a file says anything.
                }
            }
        }

        private void begin(XMLStreamReader xml) {
            text.setLength(0);
            if (xml.getLocalName().equals("Document") && !NAMESPACE.equals(xml.getNamespaceURI())) {
                throw new IllegalArgumentException("another message");
            }
            if (xml.getLocalName().equals("DrctDbtTxInf")) {
                debit.clear();
                current = debit;
            }
        }

        private void end(String element) {
            current.putIfAbsent(element, text.toString().strip());
            text.setLength(0);
            if (element.equals("DrctDbtTxInf")) {
                current = head;
                count++;
                take(new Debit(debit.get("EndToEndId"), debit.get("IBAN"), new BigDecimal(debit.get("InstdAmt"))));
            }
        }

        private void take(Debit one) {
            total = total.add(one.amount());
            reason.apply(one).ifPresent(code -> unpaid.add(new Unpaid(one.reference(), one.amount(), code)));
        }

        DebitFile end() throws RefusedFile {
            if (count != Long.parseLong(head.get("NbOfTxs"))
                    || total.compareTo(new BigDecimal(head.get("CtrlSum"))) != 0) {
                throw new RefusedFile(reference(), "it does not hold what it announces");
            }
            return new DebitFile(reference(), LocalDate.parse(head.get("ReqdColltnDt")), total, unpaid);
        }

        String reference() {
            return head.getOrDefault("MsgId", "NOTPROVIDED");
        }
    }
}
