package org.rundruf.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads when deliveries ended from the counters of minutes. */
@Component
public class Timelines {
    private static final int SECONDS = 60;
    private static final String SPAN =
            "SELECT MIN(at_minute) AS first_minute, MAX(at_minute) AS last_minute FROM delivery_minute WHERE version = ?";
    private static final String SLOTS = """
            SELECT slot, state, SUM(deliveries) AS deliveries FROM (
                SELECT (at_minute - CAST(? AS BIGINT)) / CAST(? AS BIGINT) AS slot, state, deliveries
                FROM delivery_minute WHERE version = ?) m
            GROUP BY slot, state
            """;

    private final JdbcTemplate jdbc;

    Timelines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Span(Long first, Long last) {}

    /** @param most how many slots there may be. @return the whole time, in slots of whole minutes */
    public Timeline of(long version, int most) {
        Span span = jdbc.queryForObject(
                SPAN,
                (row, number) ->
                        new Span(row.getObject("first_minute", Long.class), row.getObject("last_minute", Long.class)),
                version);
        return span.first() == null ? new Timeline(Instant.EPOCH, SECONDS, List.of()) : slots(version, span, most);
    }

    private Timeline slots(long version, Span span, int most) {
        long minutes = span.last() - span.first() + 1;
        long width = (minutes + most - 1) / most;
        List<Map<DeliveryState, Integer>> slots = new ArrayList<>();
        for (long minute = 0; minute < minutes; minute += width) {
            slots.add(new EnumMap<>(DeliveryState.class));
        }
        jdbc.query(
                SLOTS,
                row -> {
                    slots.get(row.getInt("slot")).put(DeliveryState.of(row.getInt("state")), row.getInt("deliveries"));
                },
                span.first(),
                width,
                version);
        return new Timeline(Instant.ofEpochSecond(span.first() * SECONDS), width * SECONDS, slots);
    }
}
