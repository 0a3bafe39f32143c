package org.rundruf.web.office.review;

import java.util.List;

/**
 * Title, summary or body.
 *
 * @param notes what the checks say about the part and no sentence of it
 * @param gone sentences that its source had when it was approved
 * @param problems why it was not saved
 */
record Part(String name, List<Row> rows, List<Note> notes, List<String> gone, List<String> problems) {}
