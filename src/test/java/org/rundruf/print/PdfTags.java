package org.rundruf.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The structure that assistive software finds in a file (ISO 32000-1, 14.7). */
final class PdfTags {
    private PdfTags() {}

    /** @return the types of all elements in their order, each with its scope if it has one */
    static List<String> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> tags = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return tags;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        if (node instanceof PDStructureElement element) {
            COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
            String scope = attributes == null ? null : attributes.getNameAsString("Scope");
            tags.add(element.getStructureType() + (scope == null ? "" : " " + scope));
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement child) {
                collect(child, tags);
            }
        }
    }
}
