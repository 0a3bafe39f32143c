package org.rundruf.announcement;

/**
 * Something in an input that was mended while it was read; it is taken, and its author is told.
 *
 * @param field the path of the field, such as {@code translations.ar.title}
 * @param note what was mended
 * @param line the line in the input, from 1; 0 if not known
 */
public record Note(String field, String note, int line) {

    /** @return all of it in one line, such as {@code title: had … (line 3)} */
    public String inOneLine() {
        return field + ": " + note + (line == 0 ? "" : " (line " + line + ")");
    }
}
