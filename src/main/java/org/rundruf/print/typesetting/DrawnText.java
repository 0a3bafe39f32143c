package org.rundruf.print.typesetting;

/**
 * Where a text was painted.
 *
 * @param left in the layout's units, from the document's left edge
 * @param base its baseline, from the document's top
 * @param top where readers take it to begin
 */
record DrawnText(float left, float base, float top) {

    static DrawnText of(FontRun run, float left, float base, float size) {
        return new DrawnText(left, base, base - run.font().ascent() * size);
    }
}
