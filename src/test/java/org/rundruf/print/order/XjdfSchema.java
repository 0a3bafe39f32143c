package org.rundruf.print.order;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** CIP4's published schema of XJDF 2.1. */
public final class XjdfSchema {
    private static final String PATH = "/org/cip4/lib/xjdf/schema/jdfschema_2_1.xsd";
    private static final Schema SCHEMA = load();

    private XjdfSchema() {}

    private static Schema load() {
        URL file = XjdfSchema.class.getResource(PATH);
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what is wrong with a document; empty if it is valid */
    public static List<String> faults(String xml) {
        List<String> faults = new ArrayList<>();
        try {
            Validator validator = SCHEMA.newValidator();
            validator.setErrorHandler(new Collector(faults));
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            faults.add(e.getMessage());
        }
        return faults;
    }

    private record Collector(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            faults.add(e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            faults.add(e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            faults.add(e.getMessage());
        }
    }
}
