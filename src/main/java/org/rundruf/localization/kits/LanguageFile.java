package org.rundruf.localization.kits;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.localization.Language;
import org.rundruf.localization.kits.Piece.Argument;

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

    /** @return the names of all placeholders */
    Set<String> names() {
        return parts.values().stream().flatMap(part -> names(part).stream()).collect(Collectors.toSet());
    }

    static Set<String> names(Pattern part) {
        return part.message().arguments().map(Argument::name).collect(Collectors.toSet());
    }
}
