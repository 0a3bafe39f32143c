package org.rundruf.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;

/** A ledger with as many people as a benchmark wants, and what it does with them. */
public final class LedgerScale {
    private static final String COLUMNS =
            "version, contact, language, notice, quarter, channel, priority, state, attempt, tries, due, lease, owner,"
                    + " reference, reason";
    private static final int BATCH = 500;

    private final Hub hub;
    private final boolean isH2;
    private int announcements;

    /** @param people each with a number for text messages and an e-mail address */
    public LedgerScale(DataSource database, boolean isH2, int people) {
        this.hub = new Hub(database);
        this.isH2 = isH2;
        populate(people);
    }

    /** Plans an announcement for everybody. @return deliveries a second */
    public double plan() {
        Announcement announcement =
                hub.store(new Hub.Draft().id("scale-" + announcements++).channels(Channel.SMS, Channel.EMAIL));
        long start = System.nanoTime();
        int planned = hub.ledger().plan(announcement, List.of("de"), "de");
        return planned * 1e9 / (System.nanoTime() - start);
    }

    /** The rows that an earlier plan made, chosen by the same joins, into a table without keys. @return rows a second */
    public double insertWithoutKeys() {
        var jdbc = hub.audience.jdbc;
        jdbc.execute("DROP TABLE IF EXISTS bare");
        jdbc.execute("CREATE TABLE bare AS SELECT * FROM delivery WHERE id < 0");
        jdbc.execute("DELETE FROM plan_subscriber");
        jdbc.execute("DELETE FROM plan_language");
        long start = System.nanoTime();
        jdbc.update("INSERT INTO plan_subscriber (version, subscriber, quarter)"
                + " SELECT 1, s.subscriber, MIN(s.quarter) FROM subscription s GROUP BY s.subscriber");
        jdbc.update("INSERT INTO plan_language (version, preference, language) SELECT 1, id, 1 FROM preference");
        int rows = 0;
        for (Channel channel : List.of(Channel.SMS, Channel.EMAIL)) {
            rows += jdbc.update("INSERT INTO bare (" + COLUMNS + ")"
                    + " SELECT 1, c.id, l.language, l.notice, m.quarter, c.channel, 2, 0, 0, 0,"
                    + " CURRENT_TIMESTAMP, NULL, NULL, NULL, NULL"
                    + " FROM plan_subscriber m JOIN subscriber p ON p.id = m.subscriber"
                    + " JOIN contact_point c ON c.subscriber = p.id"
                    + " JOIN plan_language l ON l.version = m.version AND l.preference = p.preference"
                    + " WHERE m.version = 1 AND c.channel = " + channel.code() + " AND c.stopped_at IS NULL");
        }
        double perSecond = rows * 1e9 / (System.nanoTime() - start);
        jdbc.execute("DELETE FROM plan_subscriber");
        jdbc.execute("DELETE FROM plan_language");
        return perSecond;
    }

    /** Claims e-mails in batches. @return claims a second */
    public double claim(int count, List<Delivery> claimed) {
        long start = System.nanoTime();
        List<Delivery> batch;
        do {
            batch = hub.ledger().claim(Channel.EMAIL, BATCH);
            claimed.addAll(batch);
        } while (!batch.isEmpty() && claimed.size() < count);
        return claimed.size() * 1e9 / (System.nanoTime() - start);
    }

    /** Writes that they were sent, from several threads, each of which waits for the disk. @return outcomes a second */
    public double record(List<Delivery> claimed, int threads) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int first = i;
            work.add(() -> {
                for (int k = first; k < claimed.size(); k += threads) {
                    hub.ledger()
                            .record(Outcome.sent(
                                    claimed.get(k), "<" + claimed.get(k).id() + "@example.org>"));
                }
                return null;
            });
        }
        long start = System.nanoTime();
        for (Future<Void> done : workers.invokeAll(work)) {
            done.get();
        }
        workers.shutdown();
        return claimed.size() * 1e9 / (System.nanoTime() - start);
    }

    /** @return nanoseconds that the counts of a report take */
    public long report() {
        long version = hub.audience.jdbc.queryForObject("SELECT MAX(version) FROM plan", Long.class);
        long start = System.nanoTime();
        hub.ledger().count(version);
        hub.ledger().reasons(version);
        return System.nanoTime() - start;
    }

    private void populate(int people) {
        var jdbc = hub.audience.jdbc;
        String numbers = (isH2 ? "SYSTEM_RANGE" : "generate_series") + "(1, " + people + ") AS s (n)";
        jdbc.update("INSERT INTO preference (id, tags) VALUES (1, 'de')");
        jdbc.update(
                "INSERT INTO subscriber (id, preference, created_at) SELECT n, 1, CURRENT_TIMESTAMP FROM " + numbers);
        jdbc.update("INSERT INTO contact_point (id, subscriber, channel, address)"
                + " SELECT 2 * n, n, 0, CONCAT('+49152', 10000000 + n) FROM " + numbers);
        jdbc.update("INSERT INTO contact_point (id, subscriber, channel, address)"
                + " SELECT 2 * n + 1, n, 2, CONCAT('resident', n, '@example.org') FROM " + numbers);
        jdbc.update("INSERT INTO subscription (quarter, topic, subscriber)" + " SELECT q.quarter_key, 0, n FROM "
                + numbers + " CROSS JOIN quarter q WHERE q.id = 'dortmund/nord'");
        jdbc.execute(isH2 ? "ANALYZE" : "ANALYZE contact_point");
    }
}
