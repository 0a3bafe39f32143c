package org.rundruf.announcement;

/**
 * A document as it was read, not stored yet.
 *
 * @param document its content
 * @param hasOwnId false if the input named no id and the document's was made up from its title
 */
public record Incoming(Document document, boolean hasOwnId) {}
