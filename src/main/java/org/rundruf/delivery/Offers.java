package org.rundruf.delivery;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Urgency;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Rows that are claimed and nobody's yet, as {@link Node#ANYBODY} in the ledger says. Whoever wants one changes the owner
 * under a condition, so that exactly one node gets it, however often its ticket is seen.
 */
@Component
class Offers {
    /** By the index {@code delivery_lease}: few rows are leased, however many there are. */
    private static final String OFFERED =
            " FROM delivery WHERE channel = ? AND lease > TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00Z' AND owner = '"
                    + Node.ANYBODY + "'" + Settlement.NO_RIDERS;

    private static final String OWN =
            "UPDATE delivery SET owner = ?, lease = ? WHERE id = ? AND attempt = ? AND owner = '" + Node.ANYBODY + "'";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Node node;
    private final DeliverySettings settings;

    Offers(JdbcTemplate jdbc, Clock clock, Node node, DeliverySettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.node = node;
        this.settings = settings;
    }

    /** @return how many are on offer of each priority and all that leave before it */
    int[] count(Channel channel) {
        int[] counts = new int[Urgency.values().length];
        jdbc.query(
                "SELECT priority, COUNT(*) AS offered" + OFFERED + " GROUP BY priority",
                row -> {
                    counts[row.getInt("priority")] = row.getInt("offered");
                },
                channel.code());
        Arrays.parallelPrefix(counts, Integer::sum);
        return counts;
    }

    /** @param condition of SQL on the columns of deliveries, with as many parameters as there are values */
    List<Ticket> find(Channel channel, String condition, List<Object> values, int limit) {
        return jdbc.query(
                "SELECT id, attempt, priority" + OFFERED + " AND " + condition + " LIMIT " + limit,
                (row, number) -> new Ticket(row.getLong("id"), row.getInt("attempt"), row.getInt("priority")),
                Stream.concat(Stream.of(channel.code()), values.stream()).toArray());
    }

    /** Makes what goes out in a digest this node's, whose carrier is that already. */
    void ownRiders(List<LedgerRow> riders) {
        own(riders.stream().map(LedgerRow::ticket).toList());
    }

    /** Makes them this node's, for as long as a lease. @return those that were on offer until now */
    List<Ticket> own(List<Ticket> tickets) {
        Object lease = Times.stored(clock.instant().plus(settings.lease()));
        int[] changed = jdbc.batchUpdate(
                OWN,
                tickets.stream()
                        .map(ticket -> new Object[] {node.name(), lease, ticket.delivery(), ticket.attempt()})
                        .toList());
        return IntStream.range(0, tickets.size())
                .filter(i -> changed[i] == 1)
                .mapToObj(tickets::get)
                .toList();
    }
}
