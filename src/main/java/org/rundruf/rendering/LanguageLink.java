package org.rundruf.rendering;

import java.util.List;
import org.rundruf.announcement.LargePrint;
import org.rundruf.localization.Language;

/**
 * Leads to the announcement in another language.
 *
 * @param language what is read there
 * @param href the page; in large print for who reads large print
 */
public record LanguageLink(Language language, String href) {

    /** @return the language's own name */
    public String name() {
        return language.name();
    }

    /** @return its BCP 47 tag */
    public String tag() {
        return language.tag();
    }

    /** @return {@code ltr} or {@code rtl} */
    public String direction() {
        return language.direction();
    }

    /** @return a link to every other language that the context names */
    static List<LanguageLink> of(Language reader, MessageContext context) {
        return context.others().stream()
                .map(other -> new LanguageLink(other, href(reader, other, context)))
                .toList();
    }

    private static String href(Language reader, Language other, MessageContext context) {
        String tag = reader.large() ? LargePrint.of(other.tag()) : other.tag();
        return context.links().announcement(context.id(), tag);
    }
}
