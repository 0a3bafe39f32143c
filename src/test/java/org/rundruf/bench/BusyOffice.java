package org.rundruf.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.rundruf.Rundruf;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Intake;
import org.rundruf.announcement.storage.QuarterImport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hub with a long past, on H2 in a file. Nothing is sent. */
final class BusyOffice implements AutoCloseable {
    private static final String NUMBERS = "(SELECT \"X\" AS n FROM system_range(1, ?)) r";
    private static final int QUARTERS = 86;
    private static final int CHANNELS = 3;
    private static final int MINUTES = 600;
    private final ConfigurableApplicationContext hub;

    BusyOffice(Path folder) {
        hub = new SpringApplicationBuilder(Rundruf.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=jdbc:h2:retry:" + folder.resolve("hub")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;QUERY_CACHE_SIZE=64",
                        "--rundruf.demo=false",
                        "--rundruf.inbox=" + folder.resolve("inbox"),
                        "--rundruf.print.tray=" + folder.resolve("tray"),
                        "--rundruf.users.author.password=author",
                        "--rundruf.users.author.roles=AUTHOR",
                        "--rundruf.users.approver.password=approver",
                        "--rundruf.users.approver.roles=APPROVER");
        StringBuilder quarters = new StringBuilder("id,parent,name,households,geocodes\nstadt,,Stadt,0,\n");
        for (int i = 0; i < QUARTERS; i++) {
            quarters.append("stadt/q")
                    .append(i)
                    .append(",stadt,Viertel ")
                    .append(i)
                    .append(",100,\n");
        }
        hub.getBean(QuarterImport.class).importCsv(quarters.toString().getBytes(StandardCharsets.UTF_8));
    }

    int port() {
        return ((ServletWebServerApplicationContext) hub).getWebServer().getPort();
    }

    /** Stores an announcement of a kit, in all languages. */
    Announcement store(String id) {
        String yaml = "id: " + id + "\nkit: power-cut\nfacts: {starts: 2026-11-24T08:00+01:00,"
                + " ends: 2026-11-24T09:00+01:00, place: Heroldstraße 1}\nquarters: [stadt/q1, stadt/q2]\n";
        return hub.getBean(Intake.class)
                .receive(yaml.getBytes(StandardCharsets.UTF_8), "application/yaml", "author")
                .announcement();
    }

    /** Fills the list with announcements that are all over but for a few. */
    void fill(int announcements) {
        long pattern = store("pattern").key();
        JdbcClient jdbc = hub.getBean(JdbcClient.class);
        jdbc.sql("INSERT INTO announcement (id) SELECT CONCAT('past-', n) FROM " + NUMBERS)
                .param(announcements)
                .update();
        jdbc.sql("""
                        INSERT INTO announcement_version (id, version, state, purpose, topic, urgency, priority,
                          valid_until, holds_from, holds_until, author, received_at, sent_at, words, document, newest)
                        SELECT CONCAT('past-', r.n), 1, CASE MOD(r.n, 400) WHEN 0 THEN 'submitted' ELSE 'sent' END,
                          v.purpose, v.topic, v.urgency, v.priority,
                          DATEADD('HOUR', CASE MOD(r.n, 500) WHEN 1 THEN 100000 ELSE -r.n END, v.received_at),
                          DATEADD('HOUR', -r.n, v.received_at), DATEADD('HOUR', 1 - r.n, v.received_at), v.author,
                          DATEADD('HOUR', -r.n, v.received_at), DATEADD('HOUR', -r.n, v.received_at), v.words,
                          REPLACE(v.document, '"pattern"', CONCAT('"past-', r.n, '"')), TRUE
                        FROM announcement_version v, %s WHERE v.version_key = ?""".formatted(NUMBERS)).params(announcements, pattern).update();
        jdbc.sql(
                        "UPDATE announcement a SET newest_key = (SELECT v.version_key FROM announcement_version v WHERE v.id = a.id)"
                                + " WHERE newest_key IS NULL")
                .update();
    }

    /** Writes into the ledger that an announcement went to so many people, with all that its report counts. */
    void send(String id, int deliveries) {
        Announcement announcement = store(id);
        JdbcClient jdbc = hub.getBean(JdbcClient.class);
        long version = announcement.key();
        hub.getBean(Announcements.class).submit(id, "author");
        hub.getBean(Announcements.class).approve(id, "approver");
        jdbc.sql("UPDATE announcement_version SET state = 'sent', sent_at = ? WHERE version_key = ?")
                .params(OffsetDateTime.now().minus(Duration.ofHours(11)), version)
                .update();
        jdbc.sql("INSERT INTO plan (version, planned_at) VALUES (?, ?)")
                .params(version, OffsetDateTime.now().minus(Duration.ofHours(11)))
                .update();
        for (String tag : "de,en,ar,tr,uk,ru,pl,ro,fa,bg,el,es,fr,he,hi,kmr,ti,ur,de-simple".split(",")) {
            jdbc.sql("INSERT INTO delivery_language (tag) VALUES (?) ON CONFLICT DO NOTHING")
                    .param(tag)
                    .update();
        }
        jdbc.sql("""
                        INSERT INTO delivery (version, channel, contact, language, priority, state, quarter, reason)
                        SELECT ?, MOD(n, ?), n, 1 + MOD(n, 19), 2, CASE WHEN MOD(n, 50) = 0 THEN 6 ELSE 3 + MOD(n, 2) END,
                          (SELECT MIN(quarter_key) FROM quarter) + MOD(n, ?),
                          CASE WHEN MOD(n, 50) = 0 THEN CONCAT('Twilio error 3000', 3 + MOD(n, 4), ': unreachable') END
                        FROM %s""".formatted(NUMBERS))
                .params(version, CHANNELS, QUARTERS, deliveries)
                .update();
        jdbc.sql("""
                        INSERT INTO delivery_count (version, channel, language, notice, state, reason, deliveries)
                        SELECT version, channel, language, 0, state, COALESCE(reason, ''), COUNT(*) FROM delivery
                        WHERE version = ? GROUP BY version, channel, language, state, COALESCE(reason, '')""").param(version).update();
        jdbc.sql("INSERT INTO delivery_quarter_count (version, quarter, state, deliveries)"
                        + " SELECT version, quarter, state, COUNT(*) FROM delivery WHERE version = ?"
                        + " GROUP BY version, quarter, state")
                .param(version)
                .update();
        jdbc.sql("INSERT INTO delivery_minute (version, channel, state, at_minute, deliveries)"
                        + " SELECT version, channel, state, passed, COUNT(*) FROM (SELECT version, channel, state,"
                        + " 29000000 + MOD(contact, ?) AS passed FROM delivery WHERE version = ?) d"
                        + " GROUP BY version, channel, state, passed")
                .params(MINUTES, version)
                .update();
    }

    @Override
    public void close() {
        hub.close();
    }
}
