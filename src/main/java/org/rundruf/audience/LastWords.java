package org.rundruf.audience;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody last wrote to us, whether they subscribed or not. */
@Component
public class LastWords {
    private static final String LAST = """
            SELECT MAX(h.heard_at) AS heard FROM (
            SELECT last_inbound_at AS heard_at FROM contact_point WHERE channel = :channel AND address = :address
            UNION ALL
            SELECT received_at AS heard_at FROM inbound WHERE channel = :channel AND address = :address) h
            """;

    private final JdbcClient jdbc;

    LastWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param address as it is stored: E.164 number or e-mail address. @return empty if they never wrote */
    public Optional<Instant> from(Channel channel, String address) {
        return jdbc.sql(LAST)
                .param("channel", channel.code())
                .param("address", address)
                .query((row, number) -> Optional.ofNullable(row.getObject("heard", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }
}
