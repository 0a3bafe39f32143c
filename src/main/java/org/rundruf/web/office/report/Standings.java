package org.rundruf.web.office.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.rundruf.announcement.Announcement;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.ProgressReader;
import org.rundruf.delivery.Reports;
import org.rundruf.delivery.Timelines;
import org.springframework.stereotype.Component;

/** Reads how sendings stand, each at most once in a second, however many people look at its report. */
@Component
class Standings {
    static final int MOST_SLOTS = 120;
    private static final int KEPT = 200;

    private final Cache<Long, Standing> read = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    private final Reports reports;
    private final ProgressReader progress;
    private final Ledger ledger;
    private final Timelines timelines;

    Standings(Reports reports, ProgressReader progress, Ledger ledger, Timelines timelines) {
        this.reports = reports;
        this.progress = progress;
        this.ledger = ledger;
        this.timelines = timelines;
    }

    Standing of(Announcement announcement) {
        return read.get(announcement.key(), key -> read(announcement));
    }

    private Standing read(Announcement announcement) {
        return new Standing(
                reports.of(announcement),
                progress.of(announcement),
                ledger.count(announcement.key()),
                timelines.of(announcement.key(), MOST_SLOTS));
    }
}
