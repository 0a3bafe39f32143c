package org.rundruf.channel.inbound;

import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.LargePrint;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.audience.LanguageChoice;
import org.rundruf.audience.Writer;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Languages;
import org.rundruf.localization.LocalizationSettings;
import org.rundruf.localization.Words;
import org.rundruf.rendering.PublicUrl;
import org.rundruf.rendering.Publisher;
import org.springframework.stereotype.Component;

/** What the hub says to people who write to it, in their own language. */
@Component
class Answers {
    private final Languages languages;
    private final Words words;
    private final LocalizationSettings settings;
    private final PublicUrl url;
    private final Publisher publisher;
    private final QuarterDirectory quarters;

    Answers(
            Languages languages,
            Words words,
            LocalizationSettings settings,
            PublicUrl url,
            Publisher publisher,
            QuarterDirectory quarters) {
        this.languages = languages;
        this.words = words;
        this.settings = settings;
        this.url = url;
        this.publisher = publisher;
        this.quarters = quarters;
    }

    /** @return the language they read best; of people we do not know, that of the word they wrote, else the city's */
    String language(Optional<Writer> writer, Optional<Keyword> keyword) {
        String heard = keyword.map(Keyword::language)
                .filter(languages.tags()::contains)
                .orElse(settings.defaultLanguage());
        List<String> wanted = writer.map(Writer::languages).orElse(List.of());
        LanguageChoice choice = LanguageChoice.of(
                wanted, languages.tags(), heard, tag -> languages.find(tag).fallback());
        return LargePrint.base(choice.language());
    }

    /** @return that somebody will read it, and where there is news; the link on a line of its own */
    String pointer(String language) {
        return signed(text(language, "inbound.pointer") + "\n" + url.links().home(language));
    }

    /** @return that no more messages come, and how they come again */
    String stopped(String language) {
        return signed(text(language, "inbound.stopped"));
    }

    /** @return that messages come again, and how they end */
    String started(String language) {
        return signed(text(language, "inbound.started"));
    }

    private String signed(String text) {
        List<String> first = quarters.all().stream().map(Quarter::id).limit(1).toList();
        String name = publisher.name(first);
        return name.isBlank() ? text : text + "\n" + name;
    }

    private String text(String language, String key) {
        return Isolates.strip(words.text(languages.find(language), key));
    }
}
