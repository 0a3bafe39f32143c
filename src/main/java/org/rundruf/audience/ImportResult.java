package org.rundruf.audience;

import java.util.List;

/**
 * What became of an imported file.
 *
 * @param imported lines that made a new subscriber
 * @param updated lines that changed a known one
 * @param rejected what was not taken over, in the order of the file
 */
public record ImportResult(int imported, int updated, List<Rejected> rejected) {

    /**
     * Something that was not taken over.
     *
     * @param line from 1, the header's line
     * @param field the column; empty for the whole line
     * @param problem what is wrong and what would be right
     */
    public record Rejected(long line, String field, String problem) {}
}
