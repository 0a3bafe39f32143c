package org.rundruf.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.CommonQuarter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often the codes on flyers and posters are opened, without anything about who did. */
@Component
public class Scans {
    private static final String METER = "rundruf.scans";
    private final JdbcClient jdbc;
    private final MeterRegistry meters;
    private final Clock clock;
    private final ZoneId zone;

    Scans(
            JdbcClient jdbc,
            MeterRegistry meters,
            Clock clock,
            @Value("${rundruf.time-zone:Europe/Berlin}") ZoneId zone) {
        this.jdbc = jdbc;
        this.meters = meters;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Counts one.
     *
     * @param sheet flyer or poster
     * @param language a tag that the city knows
     */
    public void count(Announcement announcement, String sheet, String language) {
        String quarter = CommonQuarter.of(announcement.document().quarters());
        Object[] row = {LocalDate.now(clock.withZone(zone)), announcement.id(), sheet, quarter, language};
        if (increment(row) == 0) {
            jdbc.sql("INSERT INTO scan_count (scanned_on, announcement, sheet, quarter, language, scans)"
                            + " VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT DO NOTHING")
                    .params(row)
                    .update();
            increment(row);
        }
        meters.counter(METER, "sheet", sheet, "quarter", quarter, "language", language)
                .increment();
    }

    private int increment(Object... row) {
        return jdbc.sql("UPDATE scan_count SET scans = scans + 1 WHERE scanned_on = ? AND announcement = ?"
                        + " AND sheet = ? AND quarter = ? AND language = ?")
                .params(row)
                .update();
    }

    /** @return what was counted, over all versions of an announcement */
    public List<ScanCount> of(String announcement) {
        return jdbc.sql("SELECT sheet, quarter, language, SUM(scans) AS scans FROM scan_count WHERE announcement = ?"
                        + " GROUP BY sheet, quarter, language ORDER BY sheet, quarter, language")
                .param(announcement)
                .query((row, n) -> new ScanCount(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }
}
