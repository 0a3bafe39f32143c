package org.rundruf.print;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.rundruf.localization.Language;
import org.rundruf.rendering.Links;

/**
 * Everything that stands on the sheet of a quarter.
 *
 * @param quarter its id
 * @param name as people call it
 * @param language of the sheet
 * @param items what holds there, what has to be read first in front; may be empty
 * @param leftOut how many announcements hold there besides
 * @param publisher who speaks
 * @param hotline number for help in other languages, or null
 * @param links where the pages are
 * @param others the other languages that the quarter's page is there in
 * @param date as of when
 */
public record QuarterContent(
        String quarter,
        String name,
        Language language,
        List<QuarterItem> items,
        int leftOut,
        String publisher,
        String hotline,
        Links links,
        List<Language> others,
        OffsetDateTime date) {

    public QuarterContent {
        items = List.copyOf(items);
        others = List.copyOf(others);
    }

    /** @return the same without these announcements; it tells how many they are */
    public QuarterContent without(Collection<String> ids) {
        return with(items.stream().filter(item -> !ids.contains(item.id())).toList());
    }

    /** @return the same with the first announcements alone; it tells how many the others are */
    QuarterContent first(int count) {
        return with(items.subList(0, count));
    }

    QuarterContent drawnBy(Pictures pictures) {
        return with(items.stream().map(item -> item.drawnBy(pictures)).toList());
    }

    private QuarterContent with(List<QuarterItem> chosen) {
        int more = leftOut + items.size() - chosen.size();
        return new QuarterContent(quarter, name, language, chosen, more, publisher, hotline, links, others, date);
    }

    /** @return the quarter's page */
    String link() {
        return links.ticker(quarter, language.tag());
    }
}
