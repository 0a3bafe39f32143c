package org.rundruf.audience.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers that go out, each once: what nobody knows the fate of is shown to people instead of being sent again. */
@Component("outbox")
public class Outbox {
    private static final int BATCH = 20;
    /** Longer than handing over a batch takes. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final int LONGEST_PROBLEM = 500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration keep;

    Outbox(JdbcClient jdbc, Clock clock, @Value("${rundruf.inbound.keep:180d}") Duration keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * An answer to send now.
     *
     * @param letter the id of what it answers
     * @param address E.164 number or e-mail address
     * @param language tag of the language that it should be written in
     * @param subject of an e-mail
     * @param attempt how often answers to it were handed over before
     */
    public record Reply(
            long letter, Channel channel, String address, String text, String language, String subject, int attempt) {}

    /** @return the next ones, each for the caller alone; {@link #sent}, {@link #refused} or {@link #unclear} ends it */
    public List<Reply> claim() {
        jdbc.sql("UPDATE inbound SET state = 'open', problem = ? WHERE state = 'sending' AND answered_at < ?")
                .params(Letter.UNCLEAR, now().minus(LEASE))
                .update();
        return jdbc
                .sql(
                        "SELECT id, channel, address, answer, language, body, attempts FROM inbound WHERE state = 'waiting'"
                                + " ORDER BY id LIMIT " + BATCH)
                .query((row, number) -> new Reply(
                        row.getLong("id"),
                        Channel.values()[row.getInt("channel")],
                        row.getString("address"),
                        row.getString("answer"),
                        row.getString("language"),
                        "Re: " + row.getString("body").lines().findFirst().orElse(""),
                        row.getInt("attempts")))
                .list()
                .stream()
                .filter(reply -> move(reply, "waiting", "sending", null))
                .toList();
    }

    /** The provider took it. */
    public void sent(Reply reply) {
        move(reply, "sending", "answered", null);
    }

    /** The provider did not take it, for certain: it is open again, with the reason. */
    public void refused(Reply reply, String reason) {
        move(reply, "sending", "open", reason.substring(0, Math.min(reason.length(), LONGEST_PROBLEM)));
    }

    /** Nobody knows whether the provider took it: people decide whether it may arrive twice. */
    public void unclear(Reply reply) {
        move(reply, "sending", "open", Letter.UNCLEAR);
    }

    /** Deletes what is dealt with and was moved last longer ago than it is to be kept. */
    public void forget() {
        OffsetDateTime oldest = now().minus(keep);
        jdbc.sql("DELETE FROM inbound WHERE state IN ('answered', 'closed') AND COALESCE(answered_at, received_at) < ?")
                .param(oldest)
                .update();
        jdbc.sql("DELETE FROM inbound_pointer WHERE sent_at < ?").param(oldest).update();
    }

    private boolean move(Reply reply, String from, String to, String problem) {
        return jdbc.sql(
                                "UPDATE inbound SET state = ?, answered_at = ?, problem = ?, attempts = attempts + 1 WHERE id = ? AND state = ?")
                        .param(to)
                        .param(now())
                        .param(problem)
                        .param(reply.letter())
                        .param(from)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
