package org.rundruf.web.office.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Numbers, charts and tables, which are the same for all who read a language, made at most once in a second. */
@Component
class ReportHtml {
    private static final int KEPT = 200;

    private final Cache<Key, String> made = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    private final Standings standings;
    private final ReportViews views;
    private final ITemplateEngine templates;

    ReportHtml(Standings standings, ReportViews views, ITemplateEngine templates) {
        this.standings = standings;
        this.views = views;
        this.templates = templates;
    }

    private record Key(long version, Locale locale) {}

    String of(Announcement announcement, Locale locale) {
        return made.get(new Key(announcement.key(), locale), key -> make(announcement, locale));
    }

    private String make(Announcement announcement, Locale locale) {
        ReportView view = views.of(standings.of(announcement), locale);
        return templates.process("office/report-parts", Set.of("report"), new Context(locale, Map.of("report", view)));
    }
}
