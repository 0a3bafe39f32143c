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

    private final MixedLines lines;
    private final Iterator<TextPosition> letters;

    private MixedLinesInPdf(MixedLines lines, byte[] pdf) {
        this.lines = lines;
        this.letters = PdfText.letters(pdf).stream()
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
        return new MixedLinesInPdf(lines, pdf).words();
    }

    private List<List<PlacedWord>> words() {
        return lines.words().stream().map(this::paragraph).toList();
    }

    private List<PlacedWord> paragraph(List<String> words) {
        List<PlacedWord> placed = new ArrayList<>();
        List<Float> baselines = new ArrayList<>();
        for (String word : words) {
            List<TextPosition> drawn = drawn(visible(word));
            float baseline = Math.round(drawn.get(0).getY() / 20);
            if (!baselines.contains(baseline)) {
                baselines.add(baseline);
            }
            placed.add(placed(word, baselines.indexOf(baseline), drawn));
        }
        return placed;
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
