package org.rundruf.announcement.storage;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Writes new versions. */
final class VersionWriter {
    private static final String INSERT = """
            INSERT INTO announcement_version (id, version, state, purpose, topic, urgency, priority, source, replaces,
              publish, expires, valid_until, holds_from, holds_until, author, received_at, words, document, newest)
            VALUES (:id, :version, :state, :purpose, :topic, :urgency, :priority, :source, :replaces, :publish,
              :expires, :validUntil, :holdsFrom, :holdsUntil, :author, :receivedAt, :words, :document, TRUE)""";
    private final JdbcClient client;
    private final Clock clock;
    private final ZoneId zone;

    VersionWriter(JdbcClient client, Clock clock, ZoneId zone) {
        this.client = client;
        this.clock = clock;
        this.zone = zone;
    }

    /** Takes the id if it is free and keeps others from storing under it until the transaction ends. */
    void lock(String id) {
        if (!isLocked(id)) {
            client.sql("INSERT INTO announcement (id) VALUES (?) ON CONFLICT DO NOTHING")
                    .param(id)
                    .update();
            isLocked(id);
        }
    }

    private boolean isLocked(String id) {
        return client.sql("SELECT id FROM announcement WHERE id = ? FOR UPDATE")
                .param(id)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** @return the key of the new version, which is a draft and the newest one */
    long write(Document document, int version, String author) {
        client.sql("UPDATE announcement_version SET newest = FALSE WHERE id = ?")
                .param(document.id())
                .update();
        KeyHolder keys = new GeneratedKeyHolder();
        insert(document, version, author).update(keys, "version_key");
        long key = keys.getKeyAs(Long.class);
        client.sql("UPDATE announcement SET newest_key = ? WHERE id = ?")
                .params(key, document.id())
                .update();
        address(key, document);
        return key;
    }

    private JdbcClient.StatementSpec insert(Document document, int version, String author) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime from = Validity.from(document, now, zone);
        OffsetDateTime until = Validity.until(document, zone);
        return client.sql(INSERT)
                .param("id", document.id())
                .param("version", version)
                .param("state", AnnouncementState.DRAFT.tag())
                .param("purpose", document.purpose().tag())
                .param("topic", document.topic().tag())
                .param("urgency", document.urgency().tag())
                .param("priority", document.urgency().priority())
                .param("source", document.source())
                .param("replaces", document.replaces())
                .param("publish", document.publish())
                .param("expires", document.expires())
                .param("validUntil", until)
                .param("holdsFrom", from)
                .param("holdsUntil", until == null || until.isBefore(from) ? from : until)
                .param("author", author)
                .param("receivedAt", now)
                .param("words", Words.of(document))
                .param("document", StoredDocuments.write(document));
    }

    private void address(long key, Document document) {
        for (String quarter : document.quarters()) {
            client.sql("INSERT INTO announcement_quarter (version_key, quarter_key)"
                            + " SELECT CAST(? AS BIGINT), quarter_key FROM quarter WHERE id = ?")
                    .params(key, quarter)
                    .update();
        }
    }
}
