package org.rundruf.print.typesetting;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Splits text into pieces of one font each, by which of the fonts in CSS order has the characters. */
final class FontRuns {
    private final List<FontDescription> fonts;
    private final List<FontRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private FontDescription current;

    private FontRuns(List<FontDescription> fonts) {
        this.fonts = fonts;
    }

    /** @throws MissingGlyph if none of the fonts has a character */
    static List<FontRun> split(List<FontDescription> fonts, String text) {
        FontRuns splitter = new FontRuns(fonts);
        text.codePoints()
                .filter(c -> !Characters.isInvisible(c))
                .map(Characters::drawn)
                .forEach(splitter::add);
        splitter.finish();
        return splitter.runs;
    }

    private void add(int codePoint) {
        FontDescription font = choose(codePoint);
        if (font != current) {
            finish();
            current = font;
        }
        text.appendCodePoint(codePoint);
    }

    private FontDescription choose(int codePoint) {
        if (Characters.isJoiner(codePoint)) {
            return current == null ? fonts.get(0) : current;
        }
        boolean stays = Characters.isMark(codePoint) || Characters.isNeutral(codePoint);
        if (current != null && stays && has(current, codePoint)) {
            return current;
        }
        // Called for each character of each line that is tried: a stream here costs more than the look-up.
        for (FontDescription font : fonts) {
            if (has(font, codePoint)) {
                return font;
            }
        }
        throw new MissingGlyph(codePoint, names());
    }

    private static boolean has(FontDescription font, int codePoint) {
        return ((ShapedFont) font.getFont()).face().has(codePoint);
    }

    private String names() {
        return fonts.stream().map(font -> font.getFont().getName()).collect(Collectors.joining(", "));
    }

    private void finish() {
        if (!text.isEmpty()) {
            runs.add(new FontRun(current, text.toString()));
            text.setLength(0);
        }
    }
}
