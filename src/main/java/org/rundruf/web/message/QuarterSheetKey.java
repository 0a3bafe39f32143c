package org.rundruf.web.message;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localized;
import org.rundruf.print.QuarterContent;
import org.rundruf.print.QuarterItem;
import org.rundruf.print.finishing.Edition;

/**
 * What decides what stands on the sheet of a quarter, but for the time of day: "as of" is when a sheet was made that day.
 */
record QuarterSheetKey(
        String quarter,
        String name,
        String language,
        Edition edition,
        LocalDate day,
        List<String> words,
        int leftOut,
        String publisher,
        String base,
        List<String> others) {

    static QuarterSheetKey of(QuarterContent content, Edition edition, ZoneId zone) {
        return new QuarterSheetKey(
                content.quarter(),
                content.name(),
                content.language().tag(),
                edition,
                content.date().atZoneSameInstant(zone).toLocalDate(),
                content.items().stream().flatMap(QuarterSheetKey::words).toList(),
                content.leftOut(),
                content.publisher(),
                content.links().base().toString(),
                content.others().stream().map(Language::tag).toList());
    }

    private static Stream<String> words(QuarterItem item) {
        Localized text = item.text();
        Stream<String> head = Stream.of(
                item.id(),
                item.message().topic().tag(),
                item.message().urgency().tag(),
                String.valueOf(item.message().expires()),
                text.language().tag(),
                text.title(),
                text.summary(),
                text.notice() == null ? "" : text.notice().text());
        return Stream.concat(head, text.facts().stream().map(fact -> fact.kind() + " " + fact.value()));
    }
}
