package org.rundruf.web.pages;

import java.util.List;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Words;

/**
 * What every page is made of.
 *
 * @param language of the page; single texts may be in another one
 * @param title for the browser's tab, without isolates
 * @param choices the page in its languages, this one first
 * @param base the hub's public address
 * @param labels the words around the texts
 */
public record Page(Language language, String title, List<Choice> choices, String base, Words labels) {

    /** @return HTML of a text, escaped, isolates as {@code <bdi>} */
    public String html(String text) {
        return Isolates.toHtml(text);
    }

    /** @return HTML of CommonMark */
    public String body(String commonmark) {
        return Isolates.toHtmlBody(commonmark);
    }

    /** @return HTML of a label */
    public String words(String key, Object... arguments) {
        return html(labels.text(language, key, arguments));
    }

    /** @return a label for attributes and titles, where there are no isolates */
    public String plain(String key, Object... arguments) {
        return Isolates.strip(labels.text(language, key, arguments));
    }

    /** @return the address of the first page, in this language */
    public String home() {
        return "/?lang=" + language.tag();
    }
}
