package org.rundruf.print.typesetting;

import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One TrueType file, read once and shared by all documents and threads. */
final class FontFace {
    private final TrueTypeFont file;
    private final CmapLookup characters;
    private final BitSet marks;
    private final int[] advances;
    private final String family;
    private final String postScriptName;
    private final int weight;
    private final int unitsPerEm;
    private final Shaper shaper;

    private FontFace(TrueTypeFont file, byte[] bytes) throws IOException {
        this.file = file;
        this.characters = file.getUnicodeCmapLookup();
        this.marks = MarkGlyphs.read(file);
        this.advances = advances(file);
        this.family = file.getNaming().getFontFamily();
        this.postScriptName = file.getName();
        this.weight = file.getOS2Windows().getWeightClass();
        this.unitsPerEm = file.getUnitsPerEm();
        this.shaper = new Shaper(new ShapingFont(bytes, unitsPerEm, file.getNumberOfGlyphs()));
    }

    /** @throws IOException if the bytes are no TrueType font with outlines in {@code glyf} */
    static FontFace read(byte[] bytes) throws IOException {
        return new FontFace(new TTFParser().parse(new RandomAccessReadBuffer(bytes)), bytes);
    }

    private static int[] advances(TrueTypeFont file) throws IOException {
        int[] advances = new int[file.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = file.getAdvanceWidth(glyph);
        }
        return advances;
    }

    /** @return the file; it is not safe for use by several threads at once */
    TrueTypeFont file() {
        return file;
    }

    String family() {
        return family;
    }

    String postScriptName() {
        return postScriptName;
    }

    int weight() {
        return weight;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** @return the glyph of a character, 0 if the font has none */
    int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    boolean isMark(int glyph) {
        return marks.get(glyph);
    }

    int advance(int glyph) {
        return advances[glyph];
    }

    GlyphRun shape(String text, boolean rightToLeft) {
        return shaper.shape(text, rightToLeft);
    }
}
