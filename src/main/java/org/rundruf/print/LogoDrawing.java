package org.rundruf.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An SVG drawing, read without its reaching out for anything. */
final class LogoDrawing {
    private final Element root;
    private final double[] box;

    private LogoDrawing(Element root) {
        this.root = root;
        this.box = box(root);
    }

    /** @throws IllegalArgumentException saying what is wrong: a sentence without its subject */
    static LogoDrawing of(byte[] bytes) {
        Element root = parsed(bytes).getDocumentElement();
        if (!"svg".equals(root.getLocalName()) || !LogoContent.SVG.equals(root.getNamespaceURI())) {
            throw new IllegalArgumentException("is no SVG but <" + root.getNodeName() + ">");
        }
        LogoContent.require(root);
        return new LogoDrawing(root);
    }

    double ratio() {
        return box[2] / box[3];
    }

    /** @return the drawing with a view box and without a size of its own */
    String svg() {
        root.setAttribute("viewBox", box[0] + " " + box[1] + " " + box[2] + " " + box[3]);
        root.removeAttribute("width");
        root.removeAttribute("height");
        root.removeAttribute("preserveAspectRatio");
        try {
            StringWriter out = new StringWriter();
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newTransformer().transform(new DOMSource(root), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parsed(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException e) {
            String said = String.valueOf(e.getMessage());
            throw new IllegalArgumentException(
                    said.contains("DOCTYPE") ? "has a document type (DOCTYPE)" : "is no XML (" + said + ")", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double[] box(Element root) {
        double[] box = root.hasAttribute("viewBox")
                ? numbers(root.getAttribute("viewBox").strip().split("[\\s,]+"))
                : numbers("0", "0", length(root, "width"), length(root, "height"));
        if (box.length != 4 || !(box[2] > 0 && box[3] > 0)) {
            throw new IllegalArgumentException("has neither a viewBox nor a width and a height");
        }
        return box;
    }

    private static String length(Element root, String name) {
        return root.getAttribute(name).strip().replaceFirst("(px|pt|mm|cm|in)$", "");
    }

    private static double[] numbers(String... numbers) {
        try {
            return Arrays.stream(numbers)
                    .mapToDouble(Double::parseDouble)
                    .filter(Double::isFinite)
                    .toArray();
        } catch (NumberFormatException e) {
            return new double[0];
        }
    }

    /** Faults are thrown; they need not be printed, too. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
