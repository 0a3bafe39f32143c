package org.rundruf.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;

/** Finds the contact points that a batch of lines mentions, with one query a channel. */
final class KnownContacts {
    private static final String FIND = """
            SELECT channel, address, id, subscriber, stopped_at FROM contact_point
            WHERE channel = ? AND address = ANY(?)
            """;

    private final JdbcTemplate jdbc;

    KnownContacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param stoppedAt null unless it wants nothing more */
    record Known(long id, long subscriber, OffsetDateTime stoppedAt) {}

    Map<Contact, Known> find(Collection<SubscriberLine> lines) {
        Map<Contact, Known> known = new HashMap<>();
        for (Channel channel : Channel.PERSONAL) {
            Object[] addresses = addresses(lines, channel);
            if (addresses.length > 0) {
                jdbc.query(
                        FIND,
                        row -> {
                            known.put(new Contact(channel, row.getString("address")), known(row));
                        },
                        channel.code(),
                        new SqlArrayValue("varchar", addresses));
            }
        }
        return known;
    }

    private static Known known(ResultSet row) throws SQLException {
        OffsetDateTime stoppedAt = row.getObject("stopped_at", OffsetDateTime.class);
        return new Known(row.getLong("id"), row.getLong("subscriber"), stoppedAt);
    }

    private static Object[] addresses(Collection<SubscriberLine> lines, Channel channel) {
        return lines.stream()
                .flatMap(line -> line.contacts().stream())
                .filter(contact -> contact.channel() == channel)
                .map(Contact::address)
                .distinct()
                .toArray();
    }
}
