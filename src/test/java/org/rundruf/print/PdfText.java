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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What readers get out of a file. */
final class PdfText {
    private PdfText() {}

    /** @return the words of a text, without punctuation */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\u2060-\u2069\u200E\u200F]", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{M}\\p{N}\u200C\u200D]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what Poppler's {@code pdftotext} reads */
    static String ofPoppler(byte[] pdf) {
        try {
            Path file = Files.createTempFile("sheet", ".pdf");
            try {
                Files.write(file, pdf);
                Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
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

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
