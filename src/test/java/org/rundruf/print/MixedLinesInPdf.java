package org.rundruf.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.helper.W3CDom;
import org.rundruf.print.typesetting.TypesetPages;
import org.rundruf.print.typesetting.Typesetter;

/** Finds in a PDF file of {@link MixedLines} the places of their words. */
final class MixedLinesInPdf {
    private static final double PIXELS = 96 / 72.0;
    private static final Typesetter TYPESETTER = new Typesetter(new PrintFiles(Samples.TEMPLATES).fonts());

    /** Points that are less than from a line to the next. */
    private static final float SAME_LINE = 6;

    private final Iterator<TextPosition> letters;

    private MixedLinesInPdf(List<TextPosition> letters) {
        this.letters = letters.stream()
                .filter(letter -> !visible(letter.getUnicode()).isEmpty())
                .iterator();
    }

    static byte[] pdf(MixedLines lines) {
        org.w3c.dom.Document page = new W3CDom().fromJsoup(lines.page().clone());
        try (TypesetPages pages = TYPESETTER.layOut(page, lines.language().locale(), true);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pages.paint().save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return by paragraph, in the order of the text */
    static List<List<PlacedWord>> words(MixedLines lines, byte[] pdf) {
        return words(lines.words(), PdfText.letters(pdf));
    }

    /**
     * @param words of each paragraph
     * @param letters that make up these words, in the order of the text
     */
    static List<List<PlacedWord>> words(List<List<String>> words, List<TextPosition> letters) {
        MixedLinesInPdf finder = new MixedLinesInPdf(letters);
        return words.stream().map(finder::paragraph).toList();
    }

    private List<PlacedWord> paragraph(List<String> words) {
        List<PlacedWord> placed = new ArrayList<>();
        List<Float> baselines = new ArrayList<>();
        for (String word : words) {
            List<TextPosition> drawn = drawn(visible(word));
            placed.add(placed(word, line(baselines, drawn.get(0).getY()), drawn));
        }
        return placed;
    }

    private static int line(List<Float> baselines, float baseline) {
        for (int line = 0; line < baselines.size(); line++) {
            if (Math.abs(baselines.get(line) - baseline) < SAME_LINE) {
                return line;
            }
        }
        baselines.add(baseline);
        return baselines.size() - 1;
    }

    private PlacedWord placed(String word, int line, List<TextPosition> drawn) {
        double left = drawn.stream().mapToDouble(TextPosition::getX).min().orElseThrow();
        return new PlacedWord(word, line, left * PIXELS);
    }

    /** Letters of a right-to-left word are drawn from left to right: they are counted, not compared one by one. */
    private List<TextPosition> drawn(String word) {
        List<TextPosition> drawn = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (text.length() < word.length()) {
            TextPosition letter = letters.next();
            drawn.add(letter);
            text.append(visible(letter.getUnicode()));
        }
        if (!sorted(text.toString()).equals(sorted(word))) {
            throw new AssertionError("instead of " + word + " there is " + text);
        }
        return drawn;
    }

    private static String visible(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
