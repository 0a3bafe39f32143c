package org.rundruf.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Purpose;
import org.rundruf.localization.FactFormats;
import org.rundruf.localization.Localized;
import org.rundruf.web.message.Readings;
import org.springframework.stereotype.Component;

/** What a ticker shows. */
@Component
class Entries {
    private final Announcements announcements;
    private final Readings readings;
    private final FactFormats formats;
    private final Clock clock;
    private final ZoneId zone;

    Entries(Announcements announcements, Readings readings, FactFormats formats, Clock clock, ZoneId zone) {
        this.announcements = announcements;
        this.readings = readings;
        this.formats = formats;
        this.clock = clock;
        this.zone = zone;
    }

    /** @return what holds now in that quarter, the most urgent first */
    List<Entry> now(String quarter, Page page) {
        return announcements.validIn(quarter, OffsetDateTime.now(clock)).stream()
                .map(announcement -> entry(announcement, page))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return the announcement as the reader of that page reads it; empty if it has no words */
    Optional<Entry> entry(Announcement announcement, Page page) {
        return readings.read(announcement, page.language()).map(text -> entry(announcement, page, text));
    }

    private Entry entry(Announcement announcement, Page page, Localized text) {
        return new Entry(
                "/a/" + announcement.id() + "?lang=" + page.language().tag(),
                announcement.document().topic(),
                announcement.document().urgency(),
                text,
                isCorrection(announcement) ? page.words("page.corrected", since(announcement.sentAt(), page)) : null);
    }

    private static boolean isCorrection(Announcement announcement) {
        return announcement.version() > 1 || announcement.document().purpose() == Purpose.UPDATE;
    }

    private String since(OffsetDateTime sent, Page page) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return sent.atZoneSameInstant(zone).toLocalDate().equals(today)
                ? formats.time(page.language(), sent)
                : formats.day(page.language(), sent, Year.from(today));
    }
}
