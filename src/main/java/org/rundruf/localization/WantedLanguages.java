package org.rundruf.localization;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.LargePrint;

/** Says which languages a document is to be in. */
final class WantedLanguages {
    private final LocalizationSettings settings;
    private final Languages languages;
    private final Kits kits;

    WantedLanguages(LocalizationSettings settings, Languages languages, Kits kits) {
        this.settings = settings;
        this.languages = languages;
        this.kits = kits;
    }

    /** @return the tags in their order, with large print of every language it is asked for in */
    Set<String> shown(Document document, AuthorTexts author) {
        Set<String> tags = new LinkedHashSet<>();
        List<String> asked = document.languages().isEmpty() ? settings.languages() : document.languages();
        asked.forEach(tag -> tags.add(languages.canonical(tag)));
        if (asked.isEmpty()) {
            kits.languages().stream().filter(this::isDefault).forEach(tags::add);
            tags.addAll(kits.languages());
        }
        tags.addAll(author.tags());
        return tags;
    }

    /** @return the tags in their order, with large print only where the author wrote words for it */
    Set<String> worded(Document document) {
        AuthorTexts author = AuthorTexts.of(document, languages);
        Set<String> tags = new LinkedHashSet<>();
        shown(document, author).forEach(tag -> tags.add(author.tags().contains(tag) ? tag : LargePrint.base(tag)));
        return tags;
    }

    /** @return the language for people whose own are missing; empty if nothing is available at all */
    Optional<String> fallback(Document document, Collection<String> available) {
        return List.of(languages.canonical(document.language()), settings.defaultLanguage()).stream()
                .filter(available::contains)
                .findFirst()
                .or(() -> available.stream().findFirst());
    }

    /** The city's language and its easy form stand in front. */
    private boolean isDefault(String tag) {
        return tag.equals(settings.defaultLanguage()) || tag.startsWith(settings.defaultLanguage() + "-");
    }
}
