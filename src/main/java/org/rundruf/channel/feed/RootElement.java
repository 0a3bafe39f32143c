package org.rundruf.channel.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells what kind of file it is by its first element, and looks at nothing else. */
final class RootElement {
    private RootElement() {}

    /** @throws IOException if it is no XML */
    static boolean isAlert(byte[] content) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (!xml.isStartElement()) {
                xml.next();
            }
            return xml.getLocalName().equals("alert");
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("is no XML", e);
        }
    }
}
