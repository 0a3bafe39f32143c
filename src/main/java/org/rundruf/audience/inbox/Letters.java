package org.rundruf.audience.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.MaskedAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the inbox. */
@Component
public class Letters {
    private static final int CONVERSATION = 20;
    private static final String SELECT =
            "SELECT id, channel, address, body, language, received_at, kind, state, answer,"
                    + " answered_by, answered_at, problem FROM inbound ";

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return at most so many, the newest first, with smaller ids than that; open ones or those that are dealt with */
    public List<Letter> page(boolean open, long before, int limit) {
        String states = open ? "IN ('open', 'waiting', 'sending')" : "IN ('answered', 'closed')";
        return jdbc.sql(SELECT + "WHERE state " + states + " AND kind NOT IN ('stop', 'start') AND id < ?"
                        + " ORDER BY id DESC LIMIT ?")
                .params(before, limit)
                .query(Letters::read)
                .list();
    }

    /** @return how many wait for somebody */
    public long open() {
        return jdbc.sql("SELECT count(*) FROM inbound WHERE state IN ('open', 'waiting', 'sending')"
                        + " AND kind NOT IN ('stop', 'start')")
                .query(Long.class)
                .single();
    }

    /** @return that message, or empty */
    public Optional<Letter> find(long id) {
        return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(Letters::read).optional();
    }

    /** @return what the same person wrote on the same channel, the oldest first; the last {@value #CONVERSATION} */
    public List<Letter> conversation(long id) {
        return jdbc.sql("SELECT * FROM (" + SELECT + "WHERE (channel, address) IN"
                        + " (SELECT i.channel, i.address FROM inbound i WHERE i.id = ?)"
                        + " ORDER BY id DESC LIMIT " + CONVERSATION + ") last ORDER BY id")
                .param(id)
                .query(Letters::read)
                .list();
    }

    /** @return what the print shop wrote about an order, the oldest first */
    public List<Letter> about(String order) {
        return jdbc.sql(SELECT + "WHERE kind = 'shop' AND address = ? ORDER BY id")
                .param(order)
                .query(Letters::read)
                .list();
    }

    /** @return when whoever wrote that last wrote on that channel */
    public Optional<Instant> lastWritten(long id) {
        return jdbc.sql("SELECT max(l.received_at) AS last FROM inbound l JOIN inbound i"
                        + " ON i.channel = l.channel AND i.address = l.address WHERE i.id = ?")
                .param(id)
                .query((row, number) -> Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private static Letter read(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        String address = row.getString("address");
        return new Letter(
                row.getLong("id"),
                Channel.values()[row.getInt("channel")],
                kind.equals("shop") ? address : MaskedAddress.of(address),
                row.getString("body"),
                row.getString("language"),
                row.getObject("received_at", OffsetDateTime.class),
                kind,
                InboxState.of(row.getString("state")).orElseThrow(),
                row.getString("answer"),
                row.getString("answered_by"),
                row.getObject("answered_at", OffsetDateTime.class),
                row.getString("problem"));
    }
}
