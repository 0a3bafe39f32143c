package org.rundruf.print;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Turns pages of HTML into the form that is laid out. */
final class XmlPages {
    /** Making one searches the whole class path for parsers. */
    private static final W3CDom CONVERTER = new W3CDom();

    private XmlPages() {}

    static org.w3c.dom.Document of(Document html) {
        org.w3c.dom.Document page = empty();
        CONVERTER.convert(html, page);
        return page;
    }

    private static org.w3c.dom.Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
