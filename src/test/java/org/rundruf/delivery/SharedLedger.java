package org.rundruf.delivery;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.testing.MovableClock;

/** A ledger in one database that several nodes work on, for tests of other rooms. */
public final class SharedLedger {
    private static final int PEOPLE = 12;
    private final Hub hub;
    private int versions;

    /** @param clock of the world; each node has its own */
    public SharedLedger(DataSource database, MovableClock clock) {
        hub = new Hub(database, clock);
        hub.audience.add(IntStream.range(0, PEOPLE)
                .mapToObj(i -> "+4917139200%02d,,,de,dortmund/nord,".formatted(i, i))
                .toArray(String[]::new));
    }

    /** A process that works on the ledger. */
    public record Member(Ledger ledger, Attempts attempts) {}

    /** Where a delivery stands. */
    public record Standing(DeliveryState state, int attempt, String reason, long contact) {}

    /** From now on everybody is sent one message a day, and the rest in a digest. */
    public SharedLedger withDigests(String time) {
        hub.frequencyCap(1, time);
        return this;
    }

    /** Starts a process, which first puts into doubt what an earlier one of that name held. */
    public Member start(String name, MovableClock clock) {
        Hub.NodeOfHub node = hub.node(name, clock);
        node.settlement().recover();
        return new Member(node.ledger(), node.attempts());
    }

    /** @return an announcement for everybody whose deliveries nobody has planned yet */
    public Announcement announce(OffsetDateTime expires) {
        hub.audience.jdbc.update("UPDATE contact_point SET stopped_at = NULL");
        Hub.Draft draft = new Hub.Draft().id("water-" + versions++).channels(Channel.SMS);
        draft.expires = expires;
        return hub.store(draft);
    }

    /** One of those who would get a version wants no more messages. */
    public void stopSomebody(long version, RandomGenerator random) {
        List<Long> contacts = hub.audience
                .client
                .sql("SELECT contact FROM delivery WHERE version = ? ORDER BY id")
                .param(version)
                .query(Long.class)
                .list();
        hub.audience.subscriptions.stop(contacts.get(random.nextInt(contacts.size())), "STOP");
    }

    /** @return the deliveries of a version by id */
    public Map<Long, Standing> standings(long version) {
        Map<Long, Standing> standings = new TreeMap<>();
        hub.audience.jdbc.query(
                "SELECT id, state, attempt, reason, contact FROM delivery WHERE version = ?",
                row -> {
                    standings.put(
                            row.getLong("id"),
                            new Standing(
                                    DeliveryState.of(row.getInt("state")),
                                    row.getInt("attempt"),
                                    row.getString("reason"),
                                    row.getLong("contact")));
                },
                version);
        return standings;
    }
}
