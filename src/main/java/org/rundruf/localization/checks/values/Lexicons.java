package org.rundruf.localization.checks.values;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rundruf.localization.Language;
import org.rundruf.localization.Templates;

/** The lexicons of all languages, each read once: {@code checks/values_<language>.yaml}. */
final class Lexicons {
    private final Templates templates;
    private final Map<String, Lexicon> byTag = new ConcurrentHashMap<>();

    Lexicons(Templates templates) {
        this.templates = templates;
    }

    Lexicon of(Language language) {
        return byTag.computeIfAbsent(language.tag(), tag -> read(language));
    }

    /** A variant such as easy German says its numbers as its language does. */
    private Lexicon read(Language language) {
        String base = language.tag().replaceFirst("-.*", "");
        return new Lexicon(language.locale(), WordList.read(templates, "checks/values_" + base + ".yaml"));
    }
}
