package org.rundruf.localization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Text;

/** The author's own words by language, under the tags that the hub uses. */
record AuthorTexts(Map<String, Text> byTag) {
    private static final Text NOTHING = new Text(null, null, null);

    static AuthorTexts of(Document document, Languages languages) {
        Map<String, Text> texts = new LinkedHashMap<>();
        if (!document.text().isEmpty()) {
            texts.put(languages.canonical(document.language()), document.text());
        }
        document.translations().forEach((tag, text) -> texts.putIfAbsent(languages.canonical(tag), text));
        texts.values().removeIf(Text::isEmpty);
        return new AuthorTexts(texts);
    }

    /** @return the author's words in that language; without any if there are none */
    Text in(String tag) {
        return byTag.getOrDefault(tag, NOTHING);
    }

    Set<String> tags() {
        return byTag.keySet();
    }
}
