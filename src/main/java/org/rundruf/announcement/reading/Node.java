package org.rundruf.announcement.reading;

import java.util.List;
import java.util.Map;

/** A value of a YAML or JSON file, and the line it stands in. */
sealed interface Node {

    /** @return from 1 */
    int line();

    /** What was written, before anybody asks what type it should have. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /**
     * @param isBlock true if the line breaks in the text are line breaks in the file
     * @param line of the first line of the text
     */
    record Scalar(String text, Kind kind, boolean isBlock, int line) implements Node {

        /** @return the line of the file in which the text's line stands, which is counted from 0 */
        int lineOf(int textLine) {
            return isBlock ? line + textLine : line;
        }
    }

    /** A list. */
    record Sequence(List<Node> items, int line) implements Node {}

    /**
     * Fields with their values.
     *
     * @param lines where each field's name stands
     */
    record Mapping(Map<String, Node> fields, Map<String, Integer> lines, int line) implements Node {}
}
