package org.rundruf.localization.kits;

import java.util.List;
import java.util.Map;
import org.rundruf.localization.Language;

/**
 * A kit in one language.
 *
 * @param path of the file
 * @param parts those that could be read, by name
 * @param lines where each part's name stands
 */
record LanguageFile(String path, Language language, Map<String, Pattern> parts, Map<String, Integer> lines) {
    static final List<String> PARTS = List.of("title", "summary", "body", "sms", "voice");

    /** @return true if every part can be read, so that what is not found is not there */
    boolean isWhole() {
        return parts.keySet().containsAll(lines.keySet());
    }

    /** @return true if a placeholder of that name stands in any part */
    boolean says(String name) {
        return parts.values().stream().anyMatch(part -> part.message().names().contains(name));
    }
}
