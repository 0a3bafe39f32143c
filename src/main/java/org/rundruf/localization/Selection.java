package org.rundruf.localization;

import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Localized.Origin;
import org.rundruf.localization.StoredText.Passage;

/**
 * Which words of a version are taken: those that may go out, or all.
 *
 * @param stored by language tag
 * @param all true to take what may not go out, too
 */
record Selection(Map<String, StoredText> stored, boolean all) {

    /** @return what was written later, else the author's. @throws NoWords if that may not go out */
    Text words(String tag, Text author) {
        StoredText text = stored.get(tag);
        if (text == null || !text.hasWords()) {
            return author;
        }
        if (!all && text.passage() == Passage.CLOSED) {
            throw new NoWords(text.reason());
        }
        return text.text();
    }

    /** @return where the words come from, unless the document or its kit has them */
    Optional<Origin> origin(String tag) {
        return Optional.ofNullable(stored.get(tag)).filter(StoredText::hasWords).map(StoredText::origin);
    }

    /** @return true if the text has to say that nobody has checked it */
    boolean needsNotice(String tag) {
        StoredText text = stored.get(tag);
        return text != null && text.hasWords() && text.passage() == Passage.WITH_NOTICE;
    }

    /** @return the reason that is known from trying to fill the language, else the one at hand */
    String reason(String tag, NoWords missing) {
        return Optional.ofNullable(stored.get(tag)).map(StoredText::reason).orElse(missing.getMessage());
    }
}
