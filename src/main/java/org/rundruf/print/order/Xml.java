package org.rundruf.print.order;

import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of one namespace that is put together from the outside in. */
final class Xml {
    private final Element element;

    private Xml(Element element) {
        this.element = element;
    }

    /** @return the root of a new document */
    static Xml root(String namespace, String name) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            document.setXmlStandalone(true);
            return new Xml((Element) document.appendChild(document.createElementNS(namespace, name)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return a new last child */
    Xml add(String name) {
        Element child = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), name);
        return new Xml((Element) element.appendChild(child));
    }

    /** @return this. @param value left out if it is null */
    Xml with(String attribute, Object value) {
        if (value != null) {
            element.setAttribute(attribute, value.toString());
        }
        return this;
    }

    void text(String text) {
        element.setTextContent(text);
    }

    /** @return the whole document, indented */
    String document() {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(element.getOwnerDocument()), new StreamResult(out));
            return out.toString().replace("\r\n", "\n");
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
