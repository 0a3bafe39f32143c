package org.rundruf.localization;

import java.util.Map;
import org.rundruf.announcement.Announcement;

/** What was written in further languages after a version came in, and what of it may go out. */
public interface StoredTexts {
    /** Nothing was ever written later. */
    StoredTexts NONE = announcement -> Map.of();

    /** @return by language tag; a language that is not in it has only what the document and its kit say */
    Map<String, StoredText> of(Announcement announcement);
}
