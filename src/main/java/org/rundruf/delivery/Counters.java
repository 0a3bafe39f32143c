package org.rundruf.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Moves counters, inside the transaction that moves the deliveries they count. */
@Component
class Counters {
    private static final String MOVE_CELL = """
            UPDATE delivery_count SET deliveries = deliveries + ?
            WHERE version = ? AND channel = ? AND language = ? AND notice = ? AND state = ? AND reason = ?
            """;
    private static final String ADD_CELL = """
            INSERT INTO delivery_count (deliveries, version, channel, language, notice, state, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String MOVE_QUARTER = """
            UPDATE delivery_quarter_count SET deliveries = deliveries + ?
            WHERE version = ? AND quarter = ? AND state = ?
            """;
    private static final String ADD_QUARTER = """
            INSERT INTO delivery_quarter_count (deliveries, version, quarter, state) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private static final String MOVE_MINUTE = """
            UPDATE delivery_minute SET deliveries = deliveries + ?
            WHERE version = ? AND channel = ? AND state = ? AND at_minute = ?
            """;
    private static final String ADD_MINUTE = """
            INSERT INTO delivery_minute (deliveries, version, channel, state, at_minute) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;
    private static final int SECONDS = 60;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Counters(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void move(Tally tally) {
        move(tally.cells(), Counters::key, MOVE_CELL, ADD_CELL);
        move(tally.quarters(), Counters::key, MOVE_QUARTER, ADD_QUARTER);
        long minute = clock.instant().getEpochSecond() / SECONDS;
        move(tally.ended(), cell -> key(cell, minute), MOVE_MINUTE, ADD_MINUTE);
    }

    /** Counters that are not there yet begin at 0, whoever adds them first. */
    private <K> void move(SortedMap<K, Integer> cells, Function<K, List<Object>> key, String move, String add) {
        List<Object[]> missing = unmoved(arguments(cells, key), move);
        if (!missing.isEmpty()) {
            jdbc.batchUpdate(add, missing.stream().map(Counters::zero).toList());
            jdbc.batchUpdate(move, missing);
        }
    }

    private List<Object[]> unmoved(List<Object[]> arguments, String move) {
        int[] moved = arguments.isEmpty() ? new int[0] : jdbc.batchUpdate(move, arguments);
        List<Object[]> missing = new ArrayList<>();
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] == 0) {
                missing.add(arguments.get(i));
            }
        }
        return missing;
    }

    private static <K> List<Object[]> arguments(Map<K, Integer> cells, Function<K, List<Object>> key) {
        return cells.entrySet().stream()
                .map(cell -> {
                    List<Object> arguments = new ArrayList<>(List.of(cell.getValue()));
                    arguments.addAll(key.apply(cell.getKey()));
                    return arguments.toArray();
                })
                .toList();
    }

    private static Object[] zero(Object[] arguments) {
        Object[] first = arguments.clone();
        first[0] = 0;
        return first;
    }

    private static List<Object> key(CountCell cell) {
        return List.of(cell.version(), cell.channel(), cell.language(), cell.notice(), cell.state(), cell.reason());
    }

    private static List<Object> key(QuarterCell cell) {
        return List.of(cell.version(), cell.quarter(), cell.state());
    }

    private static List<Object> key(MinuteCell cell, long minute) {
        return List.of(cell.version(), cell.channel(), cell.state(), minute);
    }
}
