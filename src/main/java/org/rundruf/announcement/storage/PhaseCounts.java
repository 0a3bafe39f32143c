package org.rundruf.announcement.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.rundruf.announcement.Phase;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many announcements are in each phase; counted anew after every move here, and every few seconds for others'. */
final class PhaseCounts {
    private static final Duration COUNTED = Duration.ofSeconds(2);

    private final JdbcClient client;
    private final Clock clock;
    private volatile Counted counted;

    PhaseCounts(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    private record Counted(Instant at, Map<Phase, Long> counts) {}

    /** Something has moved: what was counted does not hold any more. */
    void changed() {
        counted = null;
    }

    /** @return counts that are at most some seconds old; whatever this hub moves shows at once */
    Map<Phase, Long> now() {
        Counted known = counted;
        Instant now = clock.instant();
        if (known == null || now.isBefore(known.at()) || now.isAfter(known.at().plus(COUNTED))) {
            known = new Counted(now, count(now));
            counted = known;
        }
        return known.counts();
    }

    private Map<Phase, Long> count(Instant now) {
        Map<Phase, Long> counts = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            counts.put(phase, 0L);
        }
        client.sql("SELECT " + Phases.column() + " AS phase, count(*) AS announcements"
                        + " FROM announcement_version v WHERE v.newest = TRUE GROUP BY 1")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((RowCallbackHandler) row ->
                        counts.put(Phase.of(row.getString("phase")).orElseThrow(), row.getLong("announcements")));
        return counts;
    }
}
