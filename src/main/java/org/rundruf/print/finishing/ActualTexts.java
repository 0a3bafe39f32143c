package org.rundruf.print.finishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Moves what words are read as (ISO 32000-1, 14.9.4) from a page's resources into its content: Poppler looks for it nowhere
 * else.
 */
final class ActualTexts {
    private static final String BEGIN = "BDC";

    private ActualTexts() {}

    static void moveInto(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Map<COSName, COSDictionary> texts = texts(page);
            if (!texts.isEmpty()) {
                rewrite(document, page, texts);
            }
        }
    }

    private static Map<COSName, COSDictionary> texts(PDPage page) {
        Map<COSName, COSDictionary> texts = new HashMap<>();
        for (COSName name : page.getResources().getPropertiesNames()) {
            COSDictionary properties = page.getResources().getProperties(name).getCOSObject();
            if (properties.containsKey(COSName.ACTUAL_TEXT)) {
                texts.put(name, properties);
            }
        }
        return texts;
    }

    private static void rewrite(PDDocument document, PDPage page, Map<COSName, COSDictionary> texts)
            throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 1; i < tokens.size(); i++) {
            if (isBegin(tokens.get(i)) && texts.containsKey(tokens.get(i - 1))) {
                tokens.set(i - 1, texts.get(tokens.get(i - 1)));
            }
        }
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        texts.keySet().forEach(properties::removeItem);
    }

    private static boolean isBegin(Object token) {
        return token instanceof Operator operator && BEGIN.equals(operator.getName());
    }
}
