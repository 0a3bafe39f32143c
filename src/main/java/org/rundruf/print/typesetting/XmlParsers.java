package org.rundruf.print.typesetting;

import java.util.Map;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;

/**
 * Finds XML parsers once: without a system property that names one, Java searches the whole class path for each drawing
 * that the layout engine reads.
 */
final class XmlParsers {
    private static final Map<Class<?>, Supplier<Object>> KINDS = Map.of(
            SAXParserFactory.class, SAXParserFactory::newInstance,
            DocumentBuilderFactory.class, DocumentBuilderFactory::newInstance,
            TransformerFactory.class, TransformerFactory::newInstance);

    private XmlParsers() {}

    /** Names those that would be found, unless somebody has named others. */
    static void install() {
        KINDS.forEach((kind, found) -> {
            if (System.getProperty(kind.getName()) == null) {
                System.setProperty(kind.getName(), found.get().getClass().getName());
            }
        });
    }
}
