package org.rundruf.rendering;

import org.rundruf.localization.Language;

/**
 * An entry of a feed (RFC 4287).
 *
 * @param language for {@code xml:lang}
 * @param title plain text
 * @param summary plain text; empty if there is none
 * @param html the content, a fragment with its own {@code lang} and {@code dir}
 * @param link the page of the announcement in that language
 */
public record FeedEntry(Language language, String title, String summary, String html, String link) {}
