package org.rundruf.announcement.reading;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Phrase;

/** Reads the XML of an alert into a tree; nothing outside the file is ever looked at. */
final class CapTree {
    static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";
    private static final int ELEMENTS = 300_000;
    private final Deque<CapElement> open = new ArrayDeque<>();
    private final XMLStreamReader xml;
    private CapElement root;
    private int elements;

    private CapTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws InvalidInput if it is not well-formed, has a DOCTYPE or is no alert */
    static CapElement read(byte[] content) {
        try {
            XMLStreamReader xml =
                    factory().createXMLStreamReader(new StringReader(Utf8.decode(content, Phrase.of("cap.send.hint"))));
            return new CapTree(xml).read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber(), 0);
            throw Problems.refusal(Phrase.of("xml", reason(e)), Phrase.of("xml.hint"), line);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private CapElement read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw Problems.refusal(Phrase.of("xml.doctype"), Phrase.of("xml.doctype.hint"), line());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Problems.refusal(
                            Phrase.of("xml.entity", Printable.shown(xml.getLocalName())),
                            Phrase.of("xml.entity.hint"),
                            line());
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                default -> {
                    // comments and processing instructions say nothing to residents
                }
            }
        }
        return root;
    }

    private void start() {
        if (root == null) {
            requireAlert();
        }
        if (++elements > ELEMENTS || open.size() > TreeLimits.DEPTH) {
            throw Problems.refusal(Phrase.of("xml.many"), Phrase.of("xml.many.hint"), line());
        }
        // signatures and extensions of other namespaces keep a name that no alert has
        String name = NAMESPACE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
        CapElement element = new CapElement(name, line());
        if (root == null) {
            root = element;
        } else {
            open.peek().children().add(element);
        }
        open.push(element);
    }

    private void requireAlert() {
        String namespace = String.valueOf(xml.getNamespaceURI());
        if (!NAMESPACE.equals(namespace) || !"alert".equals(xml.getLocalName())) {
            String shown = Printable.shown(xml.getLocalName() + "' in the namespace '" + namespace);
            throw Problems.refusal(Phrase.of("xml.root", shown), Phrase.of("xml.root.hint", NAMESPACE), line());
        }
    }

    private void characters() {
        if (!open.isEmpty()) {
            open.peek().text().append(xml.getText());
        }
    }

    private int line() {
        return Math.max(xml.getLocation().getLineNumber(), 1);
    }

    /** The parser's own words come after its position, on a line of their own. */
    private static String reason(XMLStreamException e) {
        String[] lines = String.valueOf(e.getMessage()).split("\\R");
        return ": " + Printable.shown(lines[lines.length - 1].replaceFirst("^Message: ", ""));
    }
}
