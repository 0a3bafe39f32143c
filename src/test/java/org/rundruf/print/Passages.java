package org.rundruf.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What the tags of a file say to assistive software: every text in its order, and its language. */
final class Passages {
    /** Its letters stand from left to right (ISO 32000-1, 14.8.2.3.3). */
    private static final String REVERSED = "ReversedChars";
    /** Marks that are not read out, spaces beside the text, and more than one space. */
    private static final String UNREAD = "[\u200B-\u200F\u2060-\u2069]";

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<Passage> found = new ArrayList<>();

    private Passages() {}

    /**
     * A text or a figure's alternative text.
     *
     * @param language BCP 47 tag of the innermost element that names one (ISO 32000-1, 14.9.2)
     */
    record Passage(String language, String text) {}

    /** @return in the order in which they are read out */
    static List<Passage> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Passages passages = new Passages();
            for (PDPage page : document.getPages()) {
                passages.texts.put(page, texts(page));
            }
            passages.collect(
                    document.getDocumentCatalog().getStructureTreeRoot(),
                    document.getDocumentCatalog().getLanguage(),
                    null);
            return passages.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, Passages::text, String::concat));
    }

    private static String text(PDMarkedContent content) {
        List<String> parts = content.getContents().stream()
                .map(part -> part instanceof TextPosition letter
                        ? letter.getUnicode()
                        : part instanceof PDMarkedContent inside ? text(inside) : "")
                .collect(Collectors.toCollection(ArrayList::new));
        if (REVERSED.equals(content.getTag())) {
            Collections.reverse(parts);
        }
        return String.join("", parts);
    }

    private void collect(PDStructureNode node, String inherited, PDPage inheritedPage) {
        PDStructureElement element = node instanceof PDStructureElement own ? own : null;
        String language = element == null || element.getLanguage() == null ? inherited : element.getLanguage();
        PDPage page = element == null || element.getPage() == null ? inheritedPage : element.getPage();
        if (element != null && element.getAlternateDescription() != null) {
            found.add(new Passage(language, element.getAlternateDescription()));
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement child) {
                collect(child, language, page);
            } else if (kid instanceof Integer id) {
                add(language, page, id);
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(language, reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            }
        }
    }

    private void add(String language, PDPage page, int id) {
        String text = texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
        found.add(new Passage(
                language,
                text.replaceAll(UNREAD, "").replaceAll("[\\s\u00A0]+", " ").strip()));
    }
}
