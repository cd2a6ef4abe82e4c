package fr.societaire.debit.internal;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of a bank's message, one after the other. */
final class Elements {
    private final XMLStreamWriter xml;

    Elements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin(String root, String namespace) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    void open(String... names) throws XMLStreamException {
        for (String name : names) {
            xml.writeStartElement(name);
        }
    }

    /** @param names of what is closed, for whoever reads the code: the inner one first */
    void close(String... names) throws XMLStreamException {
        for (int i = 0; i < names.length; i++) {
            xml.writeEndElement();
        }
    }

    void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** One element in another. */
    void text(String outer, String name, String text) throws XMLStreamException {
        xml.writeStartElement(outer);
        text(name, text);
        xml.writeEndElement();
    }

    void amount(String name, String euros) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(euros);
        xml.writeEndElement();
    }
}
