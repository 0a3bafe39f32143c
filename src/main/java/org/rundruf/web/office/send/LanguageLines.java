package org.rundruf.web.office.send;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.announcement.Announcement;
import org.rundruf.delivery.Reach;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.review.Translation;
import org.rundruf.localization.review.Translations;
import org.rundruf.web.office.LanguageNames;
import org.springframework.stereotype.Component;

/** The languages of an announcement, those that go out first, and who reads which. */
@Component
class LanguageLines {
    private final Languages languages;
    private final LanguageNames names;
    private final Translations translations;
    private final Localizer localizer;

    LanguageLines(Languages languages, LanguageNames names, Translations translations, Localizer localizer) {
        this.languages = languages;
        this.names = names;
        this.translations = translations;
        this.localizer = localizer;
    }

    /**
     * @param texts all that there are, whether they may go out or not
     * @param reach null as long as nothing may go out
     */
    List<LanguageLine> of(Announcement announcement, Map<String, Localized> texts, Reach reach, Locale locale) {
        Set<String> going = localizer.localize(announcement).available().keySet();
        Map<String, Translation> states = translations.of(announcement);
        Map<String, List<Reach.Line>> readers = readers(reach);
        String fallback =
                localizer.defaultLanguage(announcement.document(), going).orElse(null);
        Set<String> tags = new LinkedHashSet<>(going);
        tags.addAll(states.keySet());
        tags.addAll(readers.keySet());
        return tags.stream()
                .map(tag -> line(
                        languages.find(tag),
                        state(tag, states, going),
                        texts.get(tag),
                        going.contains(tag) || fallback == null ? null : names.of(fallback, locale),
                        readers.getOrDefault(tag, List.of())))
                .toList();
    }

    /** By what they wanted to read. */
    private static Map<String, List<Reach.Line>> readers(Reach reach) {
        return reach == null
                ? Map.of()
                : reach.messages().stream()
                        .collect(Collectors.groupingBy(
                                line -> line.notice() == null ? line.language() : line.notice(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static String state(String tag, Map<String, Translation> states, Set<String> going) {
        ReviewState state = states.containsKey(tag)
                ? states.get(tag).state()
                : going.contains(tag) ? ReviewState.APPROVED : ReviewState.MISSING;
        return state.tag();
    }

    private static LanguageLine line(
            Language language, String state, Localized text, String instead, List<Reach.Line> readers) {
        Map<String, Integer> channels = readers.stream()
                .collect(Collectors.groupingBy(
                        Reach.Line::channel, LinkedHashMap::new, Collectors.summingInt(Reach.Line::recipients)));
        return new LanguageLine(
                language.tag(),
                language.name(),
                language.direction(),
                state,
                text == null ? null : Isolates.strip(text.title()),
                instead,
                channels,
                readers.stream()
                        .map(Reach.Line::segments)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                readers.stream()
                        .map(Reach.Line::total)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null));
    }
}
