package org.rundruf.localization;

import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Document;
import org.rundruf.localization.Localized.Notice;

/** Brings an announcement into every language that it is wanted in and that there are words for. */
public final class Localizer {
    private final LocalizationSettings settings;
    private final Languages languages;
    private final Words words;
    private final Kits kits;
    private final Texts texts;

    /** @param settings what the city set */
    public Localizer(LocalizationSettings settings, Languages languages, Words words, Kits kits, FactFormats formats) {
        this.settings = settings;
        this.languages = languages;
        this.words = words;
        this.kits = kits;
        this.texts = new Texts(kits, formats, new FactLines(words, formats));
    }

    /** @return the stored version in its languages; years are written if they are not that of its publication */
    public Localizations localize(Announcement announcement) {
        Document document = announcement.document();
        OffsetDateTime published = document.publish() == null ? announcement.receivedAt() : document.publish();
        return localize(document, Year.from(published.atZoneSameInstant(settings.timeZone())));
    }

    /** @param current the year that is not written in dates */
    public Localizations localize(Document document, Year current) {
        AuthorTexts author = AuthorTexts.of(document, languages);
        Map<String, Localized> available = new LinkedHashMap<>();
        Map<String, String> missing = new LinkedHashMap<>();
        for (String tag : wanted(document, author)) {
            try {
                available.put(tag, texts.of(document, author.in(tag), languages.find(tag), current));
            } catch (NoWords e) {
                missing.put(tag, e.getMessage());
            }
        }
        return new Localizations(available, missing);
    }

    /** @return the language for people whose own are missing; empty if nothing is available at all */
    public Optional<String> defaultLanguage(Document document, Collection<String> available) {
        return List.of(languages.canonical(document.language()), settings.defaultLanguage()).stream()
                .filter(available::contains)
                .findFirst()
                .or(() -> available.stream().findFirst());
    }

    /** @return the text with a line on top, in the reader's language: not translated yet, help is to be had there */
    public Localized withNotice(Localized text, String noticeLanguage) {
        return text.withNotice(notice(text, languages.find(noticeLanguage)));
    }

    private Notice notice(Localized text, Language reader) {
        if (!words.has(reader, "notice.untranslated")) {
            Language english = languages.find(Words.LAST_RESORT);
            return english.equals(text.language()) ? null : new Notice(english, untranslated(text, english));
        }
        return new Notice(reader, untranslated(text, reader));
    }

    private String untranslated(Localized text, Language reader) {
        return hotline(text)
                .map(phone -> words.text(reader, "notice.untranslated", phone))
                .orElseGet(() -> words.text(reader, "notice.untranslated.nophone"));
    }

    private Optional<String> hotline(Localized text) {
        return text.facts().stream()
                .filter(fact -> fact.kind() == FactLine.Kind.PHONE)
                .map(fact -> Isolates.strip(fact.value()))
                .findFirst()
                .or(() -> Optional.ofNullable(settings.hotline())
                        .filter(phone -> !phone.isBlank())
                        .map(phone -> PhoneText.of(phone).text()));
    }

    private Set<String> wanted(Document document, AuthorTexts author) {
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

    /** The city's language and its easy form stand in front. */
    private boolean isDefault(String tag) {
        return tag.equals(settings.defaultLanguage()) || tag.startsWith(settings.defaultLanguage() + "-");
    }
}
