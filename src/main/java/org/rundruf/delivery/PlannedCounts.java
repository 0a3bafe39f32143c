package org.rundruf.delivery;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts what a transaction has planned, once for all rows. */
@Component
class PlannedCounts {
    /** Ids only rise, and nobody else plans a version whose plan is held. */
    private static final String NEW = """
            SELECT version, quarter, channel, language, notice, COUNT(*) AS deliveries FROM delivery
            WHERE version = ? AND id > ? GROUP BY version, quarter, channel, language, notice
            """;

    private final JdbcTemplate jdbc;
    private final Counters counters;

    PlannedCounts(JdbcTemplate jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    /** @return an id that all deliveries planned from now on are above */
    long last() {
        return jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM delivery", Long.class);
    }

    void count(long version, long last) {
        Tally tally = new Tally();
        jdbc.query(
                NEW,
                row -> {
                    tally.add(LedgerEntries.place(row), DeliveryState.QUEUED, null, row.getInt("deliveries"));
                },
                version,
                last);
        counters.move(tally);
    }
}
