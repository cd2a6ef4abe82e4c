package fr.societaire.transfer.internal;

import fr.societaire.shared.Money;
import fr.societaire.transfer.UnreadableStatement;
import fr.societaire.transfer.domain.BankCredit;
import fr.societaire.transfer.domain.Remittance;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the transfers received out of a statement ({@code camt.053.001.08}) or a notification ({@code camt.054.001.08}) of
 * the insurer's bank: booked credits of the family «received credit transfers» in euro; collections, fees and everything
 * that leaves the account are passed over. As a stream, with no document type, no entity and no other namespace. A transfer
 * that lacks something is handed over as {@link Line.Bad} with its place; the others count.
 */
final class StatementReader {
    /** One transfer of a file, or what should have been one. */
    sealed interface Line {
        record Good(BankCredit credit) implements Line {}

        /**
         * Something is missing or wrong.
         *
         * @param lacks what is, never what stood there
         */
        record Bad(int line, String lacks) implements Line {}
    }

    private static final Set<String> NAMESPACES =
            Set.of("urn:iso:std:iso:20022:tech:xsd:camt.053.001.08", "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08");
    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 4_000;
    private static final String ENTRY = "Ntry";
    private static final String DETAIL = "NtryDtls/TxDtls/";
    private static final String BOOKED = "BOOK";
    private static final String CREDIT = "CRDT";
    /** ISO 20022 bank transaction codes: payments, received credit transfers. */
    private static final String RECEIVED_TRANSFERS = "RCDT";

    private static final String EURO = "EUR";
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,13}([.][0-9]{1,2})?");
    private static final Pattern REFERENCE = Pattern.compile("[\\x20-\\x7E]{1,35}");

    private final XMLStreamReader xml;
    private final Consumer<Line> to;
    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> found = new HashMap<>();
    private int entryDepth;
    private boolean detailed;

    private StatementReader(XMLStreamReader xml, Consumer<Line> to) {
        this.xml = xml;
        this.to = to;
    }

    /**
     * Reads a file to its end; throws {@link UnreadableStatement} when it is none.
     *
     * @param to is handed every transfer before it is known whether the file ends well: what it does must be undone then
     */
    static void read(InputStream file, Consumer<Line> to) {
        try {
            new StatementReader(safely().createXMLStreamReader(file), to).read();
        } catch (XMLStreamException e) {
            throw new UnreadableStatement(
                    "not a well-formed message",
                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                    e);
        }
    }

    /** Nothing is fetched, nothing is expanded (OWASP, XML external entity prevention). */
    private static XMLInputFactory safely() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private void read() throws XMLStreamException {
        boolean begun = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw refused("a document type has no place in a message");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity has no place in a message");
                case XMLStreamConstants.START_ELEMENT -> {
                    begins();
                    begun = true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> says();
                case XMLStreamConstants.END_ELEMENT -> ends();
                default -> {
                    // Comments and blanks say nothing.
                }
            }
        }
        if (!begun) {
            throw refused("no message");
        }
    }

    private void begins() {
        if (path.isEmpty()
                && !(NAMESPACES.contains(Objects.requireNonNullElse(xml.getNamespaceURI(), ""))
                        && xml.getLocalName().equals("Document"))) {
            throw refused("not a message that is read here");
        }
        path.addLast(xml.getLocalName());
        if (path.size() > DEEPEST) {
            throw refused("nested too deep");
        }
        if (entryDepth == 0 && xml.getLocalName().equals(ENTRY)) {
            entryDepth = path.size();
            detailed = false;
            found.clear();
        }
        if (entryDepth > 0 && xml.getLocalName().equals("Amt")) {
            found.put(within() + "/@Ccy", Objects.requireNonNullElse(xml.getAttributeValue(null, "Ccy"), ""));
        }
    }

    private void says() {
        if (entryDepth > 0 && !xml.isWhiteSpace()) {
            String said = found.merge(within(), xml.getText(), String::concat);
            if (said.length() > LONGEST_TEXT) {
                throw refused("a text too long for any field");
            }
        }
    }

    private String within() {
        return path.stream().skip(entryDepth).collect(Collectors.joining("/"));
    }

    private void ends() {
        if (entryDepth > 0 && (within() + "/").equals(DETAIL)) {
            detailed = true;
            tell();
            found.keySet().removeIf(key -> key.startsWith(DETAIL));
        }
        if (path.size() == entryDepth) {
            if (!detailed) {
                tell();
            }
            entryDepth = 0;
        }
        path.removeLast();
    }

    private void tell() {
        if (is("CdtDbtInd", CREDIT)
                && is("Sts/Cd", BOOKED)
                && first(DETAIL + "BkTxCd/Domn/Fmly/Cd", "BkTxCd/Domn/Fmly/Cd").equals(RECEIVED_TRANSFERS)) {
            to.accept(line());
        }
    }

    private Line line() {
        String reference = first(DETAIL + "Refs/AcctSvcrRef", "AcctSvcrRef");
        String place = found.containsKey(DETAIL + "Amt") ? DETAIL + "Amt" : "Amt";
        String amount = first(place);
        if (!REFERENCE.matcher(reference).matches()) {
            return bad("reference");
        }
        if (!AMOUNT.matcher(amount).matches() || !first(place + "/@Ccy").equals(EURO)) {
            return bad("amount");
        }
        Money sum = Money.ofCents(new BigDecimal(amount).movePointRight(2).longValueExact());
        if (!sum.isPositive()) {
            return bad("amount");
        }
        try {
            LocalDate day = LocalDate.parse(first("BookgDt/Dt"));
            return new Line.Good(new BankCredit(reference, sum, day, payer(), said()));
        } catch (DateTimeException notADay) {
            return bad("day of booking");
        }
    }

    private String payer() {
        return first(DETAIL + "RltdPties/Dbtr/Pty/Nm", DETAIL + "RltdPties/UltmtDbtr/Pty/Nm");
    }

    private Remittance said() {
        return new Remittance(
                first(DETAIL + "RmtInf/Strd/CdtrRefInf/Ref"),
                first(DETAIL + "RmtInf/Ustrd", DETAIL + "Refs/EndToEndId", "AddtlNtryInf"));
    }

    private boolean is(String where, String what) {
        return first(where).equals(what);
    }

    private String first(String... places) {
        return Stream.of(places)
                .map(place -> found.getOrDefault(place, "").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Line bad(String lacks) {
        return new Line.Bad(xml.getLocation().getLineNumber(), lacks);
    }

    private UnreadableStatement refused(String why) {
        return new UnreadableStatement(why, xml.getLocation().getLineNumber(), null);
    }
}
