package org.rundruf.delivery;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts what a transaction has planned, once for all rows: as many as there are afterwards more than before. Nobody else
 * plans a version whose plan is held, and numbers that a node took in advance say nothing about when.
 */
@Component
class PlannedCounts {
    private static final String ALL = """
            SELECT version, quarter, channel, language, notice, COUNT(*) AS deliveries FROM delivery
            WHERE version = ? GROUP BY version, quarter, channel, language, notice
            """;

    private final JdbcTemplate jdbc;
    private final Counters counters;

    PlannedCounts(JdbcTemplate jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    /** @return how many deliveries of a version there are */
    Map<LedgerEntry.Place, Integer> all(long version) {
        Map<LedgerEntry.Place, Integer> all = new HashMap<>();
        jdbc.query(
                ALL,
                row -> {
                    all.put(LedgerEntries.place(row), row.getInt("deliveries"));
                },
                version);
        return all;
    }

    /** @param before what there was before the transaction planned any */
    void count(long version, Map<LedgerEntry.Place, Integer> before) {
        Tally tally = new Tally();
        all(version)
                .forEach((place, deliveries) ->
                        tally.add(place, DeliveryState.QUEUED, null, deliveries - before.getOrDefault(place, 0)));
        counters.move(tally);
    }
}
