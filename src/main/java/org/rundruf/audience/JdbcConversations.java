package org.rundruf.audience;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conversations in the database. */
@Repository
class JdbcConversations implements Conversations {
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcConversations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean heard(Channel channel, String address) {
        return jdbc.sql("UPDATE contact_point SET last_inbound_at = ? WHERE channel = ? AND address = ?")
                        .params(now(), channel.code(), address.toLowerCase(Locale.ROOT))
                        .update()
                == 1;
    }

    @Override
    public Optional<Writer> find(Channel channel, String address) {
        return jdbc.sql("SELECT c.id, p.tags FROM contact_point c JOIN subscriber s ON s.id = c.subscriber"
                        + " JOIN preference p ON p.id = s.preference WHERE c.channel = ? AND c.address = ?")
                .params(channel.code(), address.toLowerCase(Locale.ROOT))
                .query((row, number) -> new Writer(row.getLong("id"), list(row.getString("tags"))))
                .optional();
    }

    private static List<String> list(String tags) {
        return tags.isEmpty() ? List.of() : List.of(tags.split(","));
    }

    @Override
    public void forget(long contact) {
        jdbc.sql("UPDATE contact_point SET last_inbound_at = NULL WHERE id = ?")
                .param(contact)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
