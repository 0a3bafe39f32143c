package org.rundruf.audience;

import java.util.Map;

/**
 * A line of a CSV file.
 *
 * @param line from 1, the header's line
 * @param values trimmed, by column
 * @param problem why the line cannot be read, or null
 */
record CsvRow(long line, Map<String, String> values, String problem) {

    /** @return the value in that column, or an empty string */
    String value(String column) {
        return values.getOrDefault(column, "");
    }
}
