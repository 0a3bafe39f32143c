package org.rundruf.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** How many messages contact points were sent today. */
@Component
class SentToday {
    private static final String ADD =
            "INSERT INTO contact_day (contact, last_day, messages) VALUES (?, ?, 0) ON CONFLICT DO NOTHING";
    private static final String BEGIN = """
            UPDATE contact_day SET messages = CASE WHEN last_day < ? THEN 0 ELSE messages END,
                   last_day = GREATEST(last_day, ?)
            WHERE contact = ?
            """;

    private final JdbcTemplate jdbc;
    private final FrequencyCap cap;

    SentToday(JdbcTemplate jdbc, FrequencyCap cap) {
        this.jdbc = jdbc;
        this.cap = cap;
    }

    /**
     * Until the end of the transaction nobody else sends to these contact points, or holds anything for them. They are
     * taken in their order, so that no two transactions wait for each other.
     *
     * @return how many messages each was sent today
     */
    Map<Long, Integer> hold(Collection<Long> contacts) {
        int day = cap.day();
        List<Long> ordered = List.copyOf(new TreeSet<>(contacts));
        jdbc.batchUpdate(
                ADD,
                ordered.stream().map(contact -> new Object[] {contact, day}).toList());
        jdbc.batchUpdate(
                BEGIN,
                ordered.stream()
                        .map(contact -> new Object[] {day, day, contact})
                        .toList());
        Map<Long, Integer> messages = new HashMap<>();
        jdbc.query(
                "SELECT contact, messages FROM contact_day WHERE contact = ANY(?)",
                row -> {
                    messages.put(row.getLong("contact"), row.getInt("messages"));
                },
                new SqlArrayValue("bigint", ordered.toArray()));
        return messages;
    }

    /** @param more messages by contact point, which is held */
    void count(SortedMap<Long, Integer> more) {
        jdbc.batchUpdate(
                "UPDATE contact_day SET messages = messages + ? WHERE contact = ?",
                more.entrySet().stream()
                        .map(contact -> new Object[] {contact.getValue(), contact.getKey()})
                        .toList());
    }
}
