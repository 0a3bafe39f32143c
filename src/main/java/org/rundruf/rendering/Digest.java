package org.rundruf.rendering;

import java.util.List;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;

/**
 * Several announcements in one message.
 *
 * @param language the reader's; an announcement that is not there in it has its own
 * @param entries in the order in which they are listed
 */
public record Digest(Language language, List<Entry> entries) {

    /**
     * One announcement.
     *
     * @param text its words, of which the title is said
     * @param context what it is and where there is more
     */
    public record Entry(Localized text, MessageContext context) {

        String link() {
            return context.links().announcement(context.id(), text.language().tag());
        }
    }

    /** @return who speaks */
    String publisher() {
        return entries.get(0).context().publisher();
    }
}
