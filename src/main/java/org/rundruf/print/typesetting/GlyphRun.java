package org.rundruf.print.typesetting;

/**
 * A shaped piece of text: glyphs in visual order, from left to right, in font units.
 *
 * @param glyphs glyph ids
 * @param x left to right from the start of the run
 * @param y upwards from the baseline
 * @param chars index of the first UTF-16 unit of the cluster that each glyph belongs to
 * @param advance width of the whole run
 */
record GlyphRun(int[] glyphs, float[] x, float[] y, int[] chars, float advance) {
    int size() {
        return glyphs.length;
    }
}
