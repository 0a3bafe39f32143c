package org.rundruf.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The paragraphs of a tagged file, and on which pages their lines stand, by where their letters are. */
final class PlacedParagraphs {
    private static final String PARAGRAPH = "P|H[1-6]|LBody";
    /** Letters of one line, however they climb, are closer to each other than those of two lines: ems. */
    private static final double SAME_LINE = 0.6;

    private final Map<PDPage, Map<Integer, List<TextPosition>>> letters = new HashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final PDDocument document;

    private PlacedParagraphs(PDDocument document) throws IOException {
        this.document = document;
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, List<TextPosition>> byId = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, byId));
            letters.put(page, byId);
        }
        find(document.getDocumentCatalog().getStructureTreeRoot());
    }

    /**
     * @param type the structure type
     * @param lines how many there are on each page
     */
    record Paragraph(String type, int[] lines) {
        boolean isHeading() {
            return type.startsWith("H");
        }
    }

    /** @return in reading order */
    static List<Paragraph> of(byte[] tagged) {
        try (PDDocument document = Loader.loadPDF(tagged)) {
            return new PlacedParagraphs(document).paragraphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, List<TextPosition>> byId) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                byId.computeIfAbsent(content.getMCID(), id -> new ArrayList<>()).add(letter);
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, byId);
            }
        }
    }

    private void find(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element
                    && element.getStructureType().matches(PARAGRAPH)) {
                paragraphs.add(new Paragraph(element.getStructureType(), lines(element)));
            } else if (kid instanceof PDStructureElement element) {
                find(element);
            }
        }
    }

    private int[] lines(PDStructureElement paragraph) {
        Map<PDPage, List<TextPosition>> byPage = new HashMap<>();
        collect(paragraph, byPage);
        int[] lines = new int[document.getNumberOfPages()];
        byPage.forEach((page, found) -> lines[document.getPages().indexOf(page)] = lines(found));
        return lines;
    }

    private void collect(PDStructureElement element, Map<PDPage, List<TextPosition>> byPage) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                collect(inner, byPage);
            } else if (kid instanceof Integer id) {
                add(element.getPage(), id, byPage);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                add(page, reference.getMCID(), byPage);
            }
        }
    }

    private void add(PDPage page, int id, Map<PDPage, List<TextPosition>> byPage) {
        byPage.computeIfAbsent(page, none -> new ArrayList<>())
                .addAll(letters.get(page).getOrDefault(id, List.of()));
    }

    private static int lines(List<TextPosition> letters) {
        double previous = Double.NEGATIVE_INFINITY;
        int lines = 0;
        for (TextPosition letter : letters.stream()
                .sorted((a, b) -> Float.compare(a.getYDirAdj(), b.getYDirAdj()))
                .toList()) {
            lines += letter.getYDirAdj() - previous > SAME_LINE * letter.getFontSizeInPt() ? 1 : 0;
            previous = letter.getYDirAdj();
        }
        return lines;
    }
}
