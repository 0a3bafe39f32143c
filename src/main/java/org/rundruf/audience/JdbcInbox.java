package org.rundruf.audience;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The inbox in the database. */
@Repository
class JdbcInbox implements Inbox {
    private static final int LONGEST = 4000;
    private static final int LONGEST_ADDRESS = 254;
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcInbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean keep(InboundMessage message) {
        boolean isOpen = message.kind().isOpen();
        return jdbc.sql("INSERT INTO inbound (reference, channel, address, contact, body, language, received_at, kind,"
                                + " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .param(message.reference())
                        .params(message.channel().code(), shortened(message.address(), LONGEST_ADDRESS))
                        .param(message.contact())
                        .params(shortened(message.text(), LONGEST), message.language(), now())
                        .params(message.kind().name().toLowerCase(Locale.ROOT), isOpen ? "open" : "closed")
                        .update()
                == 1;
    }

    @Override
    public boolean mayPoint(Channel channel, String address) {
        String number = shortened(address, LONGEST_ADDRESS);
        return jdbc.sql("UPDATE inbound_pointer SET sent_at = ? WHERE channel = ? AND address = ? AND sent_at <= ?")
                                .params(now(), channel.code(), number, now().minus(DAY))
                                .update()
                        == 1
                || jdbc.sql("INSERT INTO inbound_pointer (channel, address, sent_at) VALUES (?, ?, ?)"
                                        + " ON CONFLICT DO NOTHING")
                                .params(channel.code(), number, now())
                                .update()
                        == 1;
    }

    /** Without NUL, which PostgreSQL does not store, and without half a character at the end. */
    private static String shortened(String text, int longest) {
        String clean = text.replace("\0", "");
        if (clean.length() <= longest) {
            return clean;
        }
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
