package fr.societaire.debit.internal;

import fr.societaire.debit.UnreadableFile;
import fr.societaire.debit.domain.BankReply;
import fr.societaire.shared.Money;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what banks say of debits: rejections ({@code pain.002.001.10}), and credits and returns
 * ({@code camt.054.001.08}). Read as a
 * stream, so that the size of a file does not matter. No document type, no entity, no other namespace; a file that ends too
 * early, nests too deep or is anything else is an {@link UnreadableFile}. A reply that lacks something or says it wrongly is
 * handed over as {@link Line.Bad} with its place; the others count.
 */
public final class BankReplies {
    private static final String REJECTIONS = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
    private static final String NOTICES = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";
    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 4_000;
    /** One reply of a file, or what should have been one. */
    public sealed interface Line {
        /** As the bank says it. */
        record Good(BankReply reply) implements Line {}

        /** The insurer's account is credited with a file, less what was rejected of it. */
        record Credited(String collection, Money amount) implements Line {}

        /** The bank takes nothing of a file. */
        record FileRefused(String collection) implements Line {}

        /**
         * Something is missing or wrong.
         *
         * @param line where it ends in the file
         * @param lacks what is missing or wrong, never what stood there
         */
        record Bad(int line, String lacks) implements Line {}
    }

    /** What is read in each kind of message. */
    private static final Map<String, Set<ReplyUnit>> UNITS = Map.of(
            REJECTIONS, EnumSet.of(ReplyUnit.REJECTION, ReplyUnit.FILE_STATUS),
            NOTICES, EnumSet.of(ReplyUnit.RETURN, ReplyUnit.CREDIT));

    private final XMLStreamReader xml;
    private final Consumer<Line> to;
    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> found = new HashMap<>();
    private Set<ReplyUnit> units;
    private ReplyUnit unit;
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
        if (units == null) {
            throw refused("no message");
        }
    }

    private void begins() {
        if (path.isEmpty()) {
            units = UNITS.get(Objects.requireNonNullElse(xml.getNamespaceURI(), ""));
            if (units == null || !xml.getLocalName().equals("Document")) {
                throw refused("not a message that is read here");
            }
        }
        path.addLast(xml.getLocalName());
        if (path.size() > DEEPEST) {
            throw refused("nested too deep");
        }
        if (unitDepth == 0) {
            units.stream()
                    .filter(one -> one.element().equals(xml.getLocalName()))
                    .forEach(this::enters);
        }
    }

    private void enters(ReplyUnit entered) {
        unit = entered;
        unitDepth = path.size();
        found.clear();
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
            unit.line(found, xml.getLocation().getLineNumber()).ifPresent(to);
            unitDepth = 0;
        }
        path.removeLast();
    }

    private UnreadableFile refused(String why) {
        var where = xml.getLocation();
        return new UnreadableFile(why, where.getLineNumber(), where.getColumnNumber());
    }
}
