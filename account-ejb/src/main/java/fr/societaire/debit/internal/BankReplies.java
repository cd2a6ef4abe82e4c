package fr.societaire.debit.internal;

import fr.societaire.debit.UnreadableFile;
import fr.societaire.debit.domain.BankReply;
import fr.societaire.debit.domain.DebitState;
import fr.societaire.shared.Money;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what banks say of debits: rejections ({@code pain.002.001.10}) and returns ({@code camt.054.001.08}). Read as a
 * stream, so that the size of a file does not matter. No document type, no entity, no other namespace; a file that ends too
 * early, nests too deep or is anything else is an {@link UnreadableFile}. A reply that lacks something or says it wrongly is
 * handed over as {@link Line.Bad} with its place; the others count.
 */
public final class BankReplies {
    private static final String REJECTIONS = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
    private static final String NOTICES = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";
    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,13}([.][0-9]{1,2})?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9/\\-?:().,'+ ]{1,35}");

    /** One reply of a file, or what should have been one. */
    public sealed interface Line {
        /** As the bank says it. */
        record Good(BankReply reply) implements Line {}

        /**
         * Something is missing or wrong.
         *
         * @param line where it ends in the file
         * @param lacks what is missing or wrong, never what stood there
         */
        record Bad(int line, String lacks) implements Line {}
    }

    /** The words of one kind of message. */
    private record Dialect(String unit, DebitState fate, String reference, String code, String amount) {}

    private static final Map<String, Dialect> DIALECTS = Map.of(
            REJECTIONS,
            new Dialect(
                    "TxInfAndSts",
                    DebitState.REJECTED,
                    "OrgnlEndToEndId",
                    "StsRsnInf/Rsn/Cd",
                    "OrgnlTxRef/Amt/InstdAmt"),
            NOTICES,
            new Dialect("TxDtls", DebitState.RETURNED, "Refs/EndToEndId", "RtrInf/Rsn/Cd", "Amt"));

    private final XMLStreamReader xml;
    private final Consumer<Line> to;
    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> found = new HashMap<>();
    private Dialect dialect;
    private int unitDepth;

    private BankReplies(XMLStreamReader xml, Consumer<Line> to) {
        this.xml = xml;
        this.to = to;
    }

    /**
     * Reads a file to its end.
     *
     * @param to is handed every reply, in their order, before it is known whether the file ends well: what it does must
     *     be undone when this throws
     */
    public static void read(InputStream file, Consumer<Line> to) {
        XMLStreamReader xml = null;
        try {
            xml = safely().createXMLStreamReader(file);
            new BankReplies(xml, to).read();
        } catch (XMLStreamException e) {
            var where = e.getLocation();
            throw new UnreadableFile(
                    "not a well-formed message",
                    where == null ? 0 : where.getLineNumber(),
                    where == null ? 0 : where.getColumnNumber(),
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
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw refused("a document type has no place in a message");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity has no place in a message");
                case XMLStreamConstants.START_ELEMENT -> begins();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> says();
                case XMLStreamConstants.END_ELEMENT -> ends();
                default -> {
                    // Comments and blanks say nothing.
                }
            }
        }
        if (dialect == null) {
            throw refused("no message");
        }
    }

    private void begins() {
        if (path.isEmpty()) {
            dialect = DIALECTS.get(Objects.requireNonNullElse(xml.getNamespaceURI(), ""));
            if (dialect == null || !xml.getLocalName().equals("Document")) {
                throw refused("not a message that is read here");
            }
        }
        path.addLast(xml.getLocalName());
        if (path.size() > DEEPEST) {
            throw refused("nested too deep");
        }
        if (unitDepth == 0 && xml.getLocalName().equals(dialect.unit())) {
            unitDepth = path.size();
            found.clear();
        }
    }

    private void says() {
        if (unitDepth > 0 && !xml.isWhiteSpace()) {
            String said = found.merge(within(), xml.getText(), String::concat);
            if (said.length() > LONGEST_TEXT) {
                throw refused("a text too long for any field");
            }
        }
    }

    /** The names of the elements from the unit to here. */
    private String within() {
        return path.stream().skip(unitDepth).reduce((a, b) -> a + "/" + b).orElse("");
    }

    private void ends() {
        if (path.size() == unitDepth) {
            to.accept(line());
            unitDepth = 0;
        }
        path.removeLast();
    }

    private Line line() {
        String reference = found.getOrDefault(dialect.reference(), "").strip();
        String code = found.getOrDefault(dialect.code(), "").strip();
        String amount = found.getOrDefault(dialect.amount(), "").strip();
        if (!REFERENCE.matcher(reference).matches()) {
            return bad("reference");
        }
        if (!CODE.matcher(code).matches()) {
            return bad("reason");
        }
        if (!AMOUNT.matcher(amount).matches()) {
            return bad("amount");
        }
        Money sum = Money.ofCents(new BigDecimal(amount).movePointRight(2).longValueExact());
        return sum.isPositive() ? new Line.Good(new BankReply(dialect.fate(), reference, sum, code)) : bad("amount");
    }

    private Line bad(String lacks) {
        return new Line.Bad(xml.getLocation().getLineNumber(), lacks);
    }

    private UnreadableFile refused(String why) {
        var where = xml.getLocation();
        return new UnreadableFile(why, where.getLineNumber(), where.getColumnNumber());
    }
}
