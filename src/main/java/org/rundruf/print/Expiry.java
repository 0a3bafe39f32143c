package org.rundruf.print;

import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.FactFormats;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Words;
import org.rundruf.rendering.MessageContext;

/** Says on a sheet until when it holds, so that nobody goes by an old one and somebody takes posters down. */
final class Expiry {
    private final Words words;
    private final FactFormats formats;
    private final ZoneId zone;

    /** @param zone on whose clocks days end */
    Expiry(Words words, ZoneId zone) {
        this.words = words;
        this.formats = new FactFormats(words, zone);
        this.zone = zone;
    }

    /** @return HTML such as {@code hängt bis Dienstag, 24. November}, or null if nobody knows */
    String line(PageContent content, PrintSheet sheet) {
        Language language = content.text().language();
        Year current = Year.from(content.date().atZoneSameInstant(zone));
        String key = sheet.channel() == Channel.POSTER ? "print.validUntil" : "page.validUntil";
        return last(content.message())
                .map(day -> formats.day(language, day, current))
                .map(day -> NumberRuns.together(Isolates.toHtml(words.text(language, key, day))))
                .orElse(null);
    }

    private static Optional<Temporal> last(MessageContext message) {
        return Optional.<Temporal>ofNullable(message.expires())
                .or(() -> message.facts().ends())
                .map(Expiry::onTheDayBefore);
    }

    /** What ends at midnight holds until the day before. */
    private static Temporal onTheDayBefore(Temporal moment) {
        return moment instanceof OffsetDateTime time ? time.minusNanos(1) : moment;
    }
}
