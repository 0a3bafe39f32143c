package org.rundruf.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Which deliveries go out together: a carrier, and its riders. */
@Component
class Held {
    /** Why a delivery waits; the report counts those. */
    static final String REASON = "held for the digest";

    private static final String PENDING = """
            SELECT h.contact, h.carrier FROM delivery_held h
            JOIN delivery d ON d.id = h.carrier
            WHERE h.contact = ANY(?) AND h.digest_at > ? AND h.carrier = h.delivery AND d.state = 0 AND d.attempt = 0
            """;
    private static final String RIDERS = """
            SELECT delivery, carrier FROM delivery_held WHERE carrier = ANY(?) AND delivery <> carrier ORDER BY delivery
            """;
    private static final String OWN = "UPDATE delivery_held SET carrier = delivery WHERE delivery = ?";
    private static final String FOLLOW = "UPDATE delivery_held SET carrier = ? WHERE delivery = ANY(?)";
    private static final String DUE = """
            UPDATE delivery SET due = (SELECT h.digest_at FROM delivery_held h WHERE h.delivery = delivery.id)
            WHERE id = ? AND state IN (0, 2)
            """;
    private static final String LOCK =
            "SELECT id FROM delivery WHERE id = ANY(?) AND state IN (0, 2) AND attempt <= ? FOR UPDATE SKIP LOCKED";

    private final JdbcTemplate jdbc;

    Held(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Ride(long delivery, long carrier) {}

    /** @return those that wait, which nobody else changes until the end of the transaction; what others hold is not waited for */
    Set<Long> lock(Collection<Long> waiting) {
        return lock(waiting, Integer.MAX_VALUE);
    }

    /** @return as {@link #lock}, those of them that nobody ever claimed */
    Set<Long> lockNew(Collection<Long> waiting) {
        return lock(waiting, 0);
    }

    private Set<Long> lock(Collection<Long> waiting, int attempts) {
        return waiting.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.queryForList(LOCK, Long.class, array(waiting), attempts));
    }

    /**
     * @param since a digest that was to go out before is not waited for any more
     * @return by contact point the carrier that waits for its first attempt; locked
     */
    Map<Long, Long> carriers(Collection<Long> contacts, Instant since) {
        Map<Long, Long> carriers = new TreeMap<>();
        jdbc.query(
                PENDING,
                row -> {
                    carriers.put(row.getLong("carrier"), row.getLong("contact"));
                },
                array(contacts),
                Times.stored(since));
        Map<Long, Long> byContact = new TreeMap<>();
        lockNew(carriers.keySet()).forEach(carrier -> byContact.put(carriers.get(carrier), carrier));
        return byContact;
    }

    /** @param held delivery, contact and carrier of each */
    void add(List<long[]> held, Instant digest) {
        jdbc.batchUpdate(
                "INSERT INTO delivery_held (delivery, contact, carrier, digest_at) VALUES (?, ?, ?, ?)",
                held.stream()
                        .map(one -> new Object[] {one[0], one[1], one[2], Times.stored(digest)})
                        .toList());
    }

    /** @return the riders by carrier, each in the order of ids */
    Map<Long, List<Long>> riders(Collection<Long> carriers) {
        return carriers.isEmpty()
                ? Map.of()
                : jdbc
                        .query(
                                RIDERS,
                                (row, number) -> new Ride(row.getLong("delivery"), row.getLong("carrier")),
                                array(carriers))
                        .stream()
                        .collect(groupingBy(Ride::carrier, TreeMap::new, mapping(Ride::delivery, toList())));
    }

    /** They go out for themselves, or not at all; what rode with them gets another carrier. */
    void leave(Collection<Long> deliveries) {
        jdbc.update("DELETE FROM delivery_held WHERE delivery = ANY(?)", array(deliveries));
        lead(riders(deliveries).values());
    }

    /**
     * Of each group the first becomes the carrier of the others, and is due when it was to be; whoever left meanwhile
     * becomes none.
     */
    void lead(Collection<List<Long>> groups) {
        Collection<List<Long>> left = groups;
        while (!left.isEmpty()) {
            left = leadOnce(List.copyOf(left));
        }
    }

    /** @return groups whose first one had left, without that */
    private List<List<Long>> leadOnce(List<List<Long>> groups) {
        int[] found = jdbc.batchUpdate(
                OWN, groups.stream().map(group -> new Object[] {group.get(0)}).toList());
        List<Object[]> heirs = new ArrayList<>();
        List<Object[]> led = new ArrayList<>();
        List<List<Long>> again = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            List<Long> group = groups.get(i);
            if (found[i] == 1) {
                heirs.add(new Object[] {group.get(0)});
                led.add(new Object[] {group.get(0), array(group)});
            } else if (group.size() > 1) {
                again.add(group.subList(1, group.size()));
            }
        }
        if (!heirs.isEmpty()) {
            jdbc.batchUpdate(FOLLOW, led);
            jdbc.batchUpdate(DUE, heirs);
        }
        return again;
    }

    private static SqlArrayValue array(Collection<Long> ids) {
        return new SqlArrayValue("bigint", ids.toArray());
    }
}
