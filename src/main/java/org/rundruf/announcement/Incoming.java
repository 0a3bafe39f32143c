package org.rundruf.announcement;

import java.util.List;

/**
 * A document as it was read, not stored yet.
 *
 * @param document its content
 * @param hasOwnId false if the input named no id and the document's was made up from its title
 * @param notes what was mended in it
 */
public record Incoming(Document document, boolean hasOwnId, List<Note> notes) {

    /** A document in which nothing had to be mended. */
    public Incoming(Document document, boolean hasOwnId) {
        this(document, hasOwnId, List.of());
    }

    /** @return the same with what was mended */
    public Incoming with(List<Note> mended) {
        return new Incoming(document, hasOwnId, List.copyOf(mended));
    }
}
