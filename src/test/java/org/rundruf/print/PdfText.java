package org.rundruf.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What readers get out of a file. */
final class PdfText {
    private static final String RIGHT_TO_LEFT = "[\\p{IsArabic}\\p{IsHebrew}&&\\p{L}]";
    /** Where a line turns round, one word ends and the next begins, even if no space stands between them. */
    private static final Pattern TURN = Pattern.compile(
            "(?<=%1$s\\p{M}?)(?=[\\p{IsLatin}\\p{Nd}])|(?<=[\\p{IsLatin}\\p{Nd}])(?=%1$s)".formatted(RIGHT_TO_LEFT));

    private PdfText() {}

    /** @return the words of a text, without punctuation */
    static List<String> words(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\u2060-\u2069\u200E\u200F\u00AD]", "");
        return Arrays.stream(TURN.matcher(plain).replaceAll(" ").split("[^\\p{L}\\p{M}\\p{N}\u200C\u200D]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** @return what PDFBox reads in the order of the content */
    static String inContentOrder(byte[] pdf) {
        return read(pdf, false);
    }

    /** @return what PDFBox reads in the order of the places on the page */
    static String of(byte[] pdf) {
        return read(pdf, true);
    }

    private static String read(byte[] pdf, boolean sorted) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(sorted);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what Poppler's {@code pdftotext} reads */
    static String ofPoppler(byte[] pdf) {
        return poppler(pdf, "-enc", "UTF-8");
    }

    /** @return what it reads in the order of the content */
    static String ofPopplerRaw(byte[] pdf) {
        return poppler(pdf, "-enc", "UTF-8", "-raw");
    }

    /** @return its words and where on the page they stand */
    static List<Word> placed(byte[] pdf) {
        return Jsoup.parse(poppler(pdf, "-bbox")).select("word").stream()
                .map(Word::of)
                .toList();
    }

    /** Lengths are points from the upper left corner of the page. */
    record Word(String text, double left, double top, double right, double bottom) {
        private static Word of(Element element) {
            return new Word(
                    element.text(),
                    Double.parseDouble(element.attr("xmin")),
                    Double.parseDouble(element.attr("ymin")),
                    Double.parseDouble(element.attr("xmax")),
                    Double.parseDouble(element.attr("ymax")));
        }
    }

    private static String poppler(byte[] pdf, String... options) {
        try {
            Path file = Files.createTempFile("sheet", ".pdf");
            try {
                Files.write(file, pdf);
                List<String> command = new ArrayList<>(List.of("pdftotext"));
                command.addAll(List.of(options));
                command.addAll(List.of(file.toString(), "-"));
                Process process = new ProcessBuilder(command).start();
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                Files.delete(file);
            }
        } catch (IOException notInstalled) {
            throw new UncheckedIOException("Debian's poppler-utils is needed, see the README", notInstalled);
        }
    }

    static List<TextPosition> letters(byte[] pdf) {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            };
            stripper.getText(document);
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the alternative texts of figures (ISO 32000-1, 14.9.3) */
    static List<String> figures(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), texts);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDStructureNode node, List<String> texts) {
        if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
            texts.add(element.getAlternateDescription());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement child) {
                collect(child, texts);
            }
        }
    }

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
