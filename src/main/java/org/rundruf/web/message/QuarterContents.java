package org.rundruf.web.message;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Quarter;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.LocalizationSettings;
import org.rundruf.print.QuarterContent;
import org.rundruf.print.QuarterItem;
import org.rundruf.rendering.MessageContexts;
import org.rundruf.rendering.PublicUrl;
import org.rundruf.rendering.VersionContexts;
import org.springframework.stereotype.Component;

/** Gathers what holds now in a quarter, by the same rule as its page, for its sheet. */
@Component
class QuarterContents {
    private final Announcements announcements;
    private final Readings readings;
    private final VersionContexts versions;
    private final MessageContexts contexts;
    private final PublicUrl url;
    private final Languages languages;
    private final LocalizationSettings settings;
    private final Clock clock;

    QuarterContents(
            Announcements announcements,
            Readings readings,
            VersionContexts versions,
            MessageContexts contexts,
            PublicUrl url,
            Languages languages,
            LocalizationSettings settings,
            Clock clock) {
        this.announcements = announcements;
        this.readings = readings;
        this.versions = versions;
        this.contexts = contexts;
        this.url = url;
        this.languages = languages;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param offered tags of the languages that the quarter's page is there in */
    QuarterContent now(Quarter quarter, Language language, Collection<String> offered) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<QuarterItem> items = announcements.validIn(quarter.id(), now).stream()
                .sorted(Comparator.comparing(this::priority).thenComparing(this::starts))
                .flatMap(announcement -> item(announcement, language).stream())
                .toList();
        return new QuarterContent(
                quarter.id(),
                quarter.name(),
                language,
                items,
                0,
                contexts.publisher(List.of(quarter.id())),
                settings.hotline(),
                url.links(),
                offered.stream()
                        .filter(tag -> !tag.equals(language.tag()))
                        .map(languages::find)
                        .toList(),
                now);
    }

    private Optional<QuarterItem> item(Announcement announcement, Language language) {
        return readings.read(announcement, language)
                .map(text -> new QuarterItem(text, versions.of(announcement, text)));
    }

    private int priority(Announcement announcement) {
        return announcement.document().urgency().priority();
    }

    /** What has no start comes last. */
    private Instant starts(Announcement announcement) {
        return announcement.document().facts().starts().map(this::instant).orElse(Instant.MAX);
    }

    private Instant instant(Temporal moment) {
        ZoneId zone = settings.timeZone();
        return moment instanceof LocalDate day ? day.atStartOfDay(zone).toInstant() : Instant.from(moment);
    }
}
