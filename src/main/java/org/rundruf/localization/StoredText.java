package org.rundruf.localization;

import org.rundruf.announcement.Text;
import org.rundruf.localization.Localized.Origin;

/**
 * What is stored about one language of a version.
 *
 * @param state where it stands
 * @param origin where the text comes from
 * @param text the words, without facts' labels and isolates; null if the document or its kit has them
 * @param passage whether it may be shown to readers
 * @param reason why it may not, or why there is none; null if there is nothing to say
 */
public record StoredText(ReviewState state, Origin origin, Text text, Passage passage, String reason) {

    /** Whether a text may be shown to readers. */
    public enum Passage {
        /** As it is. */
        OPEN,
        /** With a line on top that says that nobody has checked it yet. */
        WITH_NOTICE,
        /** Not at all. */
        CLOSED
    }

    /** @return true if the words are neither the document's nor a kit's */
    boolean hasWords() {
        return text != null;
    }
}
