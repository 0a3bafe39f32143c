package org.rundruf.announcement.storage;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Rehearsal;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.audit.AuditTrail;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A database with the announcements and quarters of a small city, and a clock that a test moves. */
record Shelf(
        JdbcClient client,
        MovableClock clock,
        Announcements announcements,
        QuarterImport imports,
        JdbcQuarters quarters) {
    private static final String QUARTERS = """
            id,parent,name,households,geocodes
            city,,City,0,05913000
            city/north,city,North,0,
            city/north/port,city/north,Port,4000,111;222
            city/south,city,South,900,333
            """;

    static Shelf on(Databases databases) {
        return on(databases, () -> true);
    }

    static Shelf on(Databases databases, Rehearsal rehearsal) {
        DataSource source = databases.fresh();
        JdbcClient client = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        MovableClock clock = new MovableClock("2026-11-24T08:00:00Z");
        Shelf shelf = new Shelf(
                client,
                clock,
                new JdbcAnnouncements(
                        client, transactions, clock, ZoneId.of("Europe/Berlin"), rehearsal, AuditTrail.NONE),
                new QuarterImport(client, transactions, AuditTrail.NONE),
                new JdbcQuarters(client));
        shelf.imports().importCsv(QUARTERS.getBytes(StandardCharsets.UTF_8));
        return shelf;
    }

    static Document document(String id, String title) {
        return new Document(
                id,
                null,
                "de",
                new Text(title, null, null),
                Facts.none(),
                List.of("city/north/port"),
                Topic.WATER,
                Urgency.NORMAL,
                EnumSet.of(Channel.SMS),
                List.of(),
                Map.of(),
                null,
                null,
                null,
                Purpose.ALERT,
                null);
    }

    static Document timed(String id, OffsetDateTime publish, OffsetDateTime expires) {
        Document plain = document(id, "Zeit");
        return new Document(
                id,
                null,
                "de",
                plain.text(),
                plain.facts(),
                plain.quarters(),
                plain.topic(),
                Urgency.EMERGENCY,
                plain.channels(),
                List.of(),
                Map.of(),
                publish,
                expires,
                null,
                Purpose.ALERT,
                null);
    }

    static Document alert(String id, String source, Purpose purpose, String replaces) {
        Document plain = document(id, "Sturm");
        return new Document(
                id,
                null,
                "de",
                plain.text(),
                plain.facts(),
                plain.quarters(),
                Topic.SAFETY,
                Urgency.HIGH,
                plain.channels(),
                List.of(),
                Map.of(),
                null,
                null,
                source,
                purpose,
                replaces);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    Announcement store(Document document) {
        return announcements.store(document, "author").announcement();
    }

    /** Takes an announcement all the way to sending. */
    Announcement sent(Document document) {
        return announcements.release(store(document).key());
    }

    Announcement approved(Document document) {
        store(document);
        announcements.submit(document.id(), "author");
        return announcements.approve(document.id(), "approver");
    }
}
