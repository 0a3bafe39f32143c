package org.rundruf.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the contact points that a batch of lines mentions.
 *
 * <p>One by one: for a list of addresses H2 reads every contact point of the channel.
 */
final class KnownContacts {
    private static final String FIND = """
            SELECT id, subscriber, stopped_at FROM contact_point
            WHERE channel = ? AND address = ?
            """;

    private final JdbcTemplate jdbc;

    KnownContacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param stoppedAt null unless it wants nothing more */
    record Known(long id, long subscriber, OffsetDateTime stoppedAt) {}

    Map<Contact, Known> find(Collection<SubscriberLine> lines) {
        Map<Contact, Known> known = new HashMap<>();
        lines.stream()
                .flatMap(line -> line.contacts().stream())
                .distinct()
                .forEach(contact -> find(contact).ifPresent(found -> known.put(contact, found)));
        return known;
    }

    private Optional<Known> find(Contact contact) {
        return jdbc.query(FIND, (row, n) -> known(row), contact.channel().code(), contact.address()).stream()
                .findFirst();
    }

    private static Known known(ResultSet row) throws SQLException {
        OffsetDateTime stoppedAt = row.getObject("stopped_at", OffsetDateTime.class);
        return new Known(row.getLong("id"), row.getLong("subscriber"), stoppedAt);
    }
}
