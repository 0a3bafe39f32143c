package org.rundruf.print.typesetting;

/**
 * Glyphs that follow each other without a gap, ready to be drawn.
 *
 * @param x font units from the start of the run
 * @param codes characters of {@link ShapedFont#asCharacter}
 */
record WordPiece(float x, String codes) {}
