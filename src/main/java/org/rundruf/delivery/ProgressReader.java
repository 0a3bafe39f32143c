package org.rundruf.delivery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads how a version stands from its counters: two questions by keys, however many deliveries there are. */
@Component
public class ProgressReader {
    private static final String CELLS = """
            SELECT channel, state, reason, SUM(deliveries) AS deliveries FROM delivery_count
            WHERE version = ? AND deliveries > 0 GROUP BY channel, state, reason ORDER BY channel, state, reason
            """;
    private static final String PLAN = "SELECT paused_at, closed, expires FROM plan WHERE version = ?";
    private static final Plan NONE = new Plan(false, null, null);

    private final JdbcTemplate jdbc;
    private final QuietHours quietHours;

    ProgressReader(JdbcTemplate jdbc, QuietHours quietHours) {
        this.jdbc = jdbc;
        this.quietHours = quietHours;
    }

    private record Plan(boolean isPaused, String closed, Instant expires) {}

    /** @return how the version stands; without any cells if nobody was planned yet */
    public Progress of(Announcement announcement) {
        List<Progress.Cell> cells = jdbc.query(
                CELLS,
                (row, number) -> new Progress.Cell(
                        Channel.values()[row.getInt("channel")],
                        DeliveryState.of(row.getInt("state")),
                        row.getString("reason"),
                        row.getInt("deliveries")),
                announcement.key());
        Plan plan = plan(announcement.key());
        boolean isOpen = cells.stream().anyMatch(cell -> cell.state().isOpen());
        int priority = announcement.document().urgency().priority();
        Instant morning = isOpen && plan.closed() == null
                ? quietHours.wait(priority, plan.expires()).orElse(null)
                : null;
        return new Progress(cells, plan.isPaused() && plan.closed() == null, plan.closed(), morning);
    }

    private Plan plan(long version) {
        return jdbc
                .query(
                        PLAN,
                        (row, number) -> new Plan(
                                row.getObject("paused_at") != null,
                                row.getString("closed"),
                                Times.instant(row.getObject("expires", OffsetDateTime.class))),
                        version)
                .stream()
                .findFirst()
                .orElse(NONE);
    }
}
