package org.rundruf.web.pages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Words;
import org.rundruf.rendering.PublicUrl;
import org.springframework.stereotype.Component;

/** Starts a page in a reader's language. */
@Component
class Pages {
    private final ReaderLanguages languages;
    private final Words words;
    private final PublicUrl url;

    Pages(ReaderLanguages languages, Words words, PublicUrl url) {
        this.languages = languages;
        this.words = words;
        this.url = url;
    }

    /** @param path where the page is, without host and {@code lang}; null if it has no address of its own */
    Page page(Language language, String title, String path, Collection<String> offered) {
        List<Choice> choices = path == null ? List.of() : choices(language, path, offered);
        return new Page(language, Isolates.strip(title), choices, url.get().toString(), words);
    }

    /** @return a page that is there in all of the city's languages, its title a label */
    Page labelled(Language language, String key, String path) {
        return page(language, words.text(language, key), path, languages.offered());
    }

    private List<Choice> choices(Language language, String path, Collection<String> offered) {
        Stream<String> tags = Stream.concat(
                Stream.of(language.tag()).filter(offered::contains),
                offered.stream().filter(tag -> !tag.equals(language.tag())));
        String address = path + (path.contains("?") ? "&lang=" : "?lang=");
        return tags.map(tag -> new Choice(languages.find(tag), address + tag, tag.equals(language.tag())))
                .toList();
    }
}
