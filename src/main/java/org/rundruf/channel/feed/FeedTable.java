package org.rundruf.channel.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of each feed: when to look at it next, which version was seen last, and which of its items. */
@Component
class FeedTable {
    /** Longer than fetching an index and all of its items takes; whoever took the turn and said nothing by then is gone. */
    private static final Duration TURN = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST_PROBLEM = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param failures how often in a row it could not be read
     * @param problem why, or null
     */
    record State(Validators known, int failures, String problem) {}

    /** @return what is known of the feed if it is due, for the caller alone; {@link #read} or {@link #failed} ends the turn */
    Optional<State> take(String feed) {
        jdbc.sql("INSERT INTO feed (name, failures, next_at) VALUES (?, 0, ?) ON CONFLICT DO NOTHING")
                .params(feed, now())
                .update();
        int taken = jdbc.sql("UPDATE feed SET next_at = ? WHERE name = ? AND next_at <= ?")
                .params(now().plus(TURN), feed, now())
                .update();
        return taken == 0 ? Optional.empty() : Optional.of(state(feed));
    }

    private State state(String feed) {
        return jdbc.sql("SELECT etag, modified, failures, problem FROM feed WHERE name = ?")
                .param(feed)
                .query((row, number) -> new State(
                        new Validators(row.getString("etag"), row.getString("modified")),
                        row.getInt("failures"),
                        row.getString("problem")))
                .single();
    }

    /** @param seen by which the server knows what was read; of a feed that was not read whole, none */
    void read(String feed, Validators seen, Duration next) {
        jdbc.sql("UPDATE feed SET etag = ?, modified = ?, failures = 0, problem = NULL, next_at = ? WHERE name = ?")
                .param(seen.etag())
                .param(seen.modified())
                .param(now().plus(next))
                .param(feed)
                .update();
        jdbc.sql("DELETE FROM feed_item WHERE feed = ? AND seen_at < ?")
                .params(feed, now().minus(KEPT))
                .update();
    }

    void failed(String feed, String problem, Duration next) {
        jdbc.sql("UPDATE feed SET failures = failures + 1, problem = ?, next_at = ? WHERE name = ?")
                .params(problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)), now().plus(next), feed)
                .update();
    }

    /** @return why feeds could not be read when they were last looked at, by their names */
    Map<String, String> problems() {
        return jdbc
                .sql("SELECT name, problem FROM feed WHERE problem IS NOT NULL")
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("problem")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return false if it was seen; one that is still listed is remembered on */
    boolean isNew(String feed, String item) {
        return jdbc.sql("UPDATE feed_item SET seen_at = ? WHERE feed = ? AND item = ?")
                        .params(now(), feed, DigestUtils.sha256Hex(item))
                        .update()
                == 0;
    }

    void seen(String feed, String item) {
        jdbc.sql("INSERT INTO feed_item (feed, item, seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(feed, DigestUtils.sha256Hex(item), now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
