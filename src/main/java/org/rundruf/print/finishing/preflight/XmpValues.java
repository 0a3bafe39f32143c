package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads properties of a metadata packet, written as elements or as attributes (ISO 16684-1, 7). */
final class XmpValues {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final Document packet;

    private XmpValues(Document packet) {
        this.packet = packet;
    }

    /** @throws IOException if it is no XML */
    static XmpValues read(InputStream packet) throws IOException {
        try (packet) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new XmpValues(factory.newDocumentBuilder().parse(packet));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("the XMP packet is broken: " + broken.getMessage(), broken);
        }
    }

    /** @return the property's text, or null */
    String value(String namespace, String name) {
        NodeList elements = packet.getElementsByTagNameNS(namespace, name);
        if (elements.getLength() > 0) {
            return elements.item(0).getTextContent().strip();
        }
        NodeList descriptions = packet.getElementsByTagNameNS(RDF, "Description");
        for (int i = 0; i < descriptions.getLength(); i++) {
            Element description = (Element) descriptions.item(i);
            if (description.hasAttributeNS(namespace, name)) {
                return description.getAttributeNS(namespace, name);
            }
        }
        return null;
    }
}
