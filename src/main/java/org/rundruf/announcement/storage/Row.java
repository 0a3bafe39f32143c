package org.rundruf.announcement.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;

/** A row of {@code announcement_version}. */
final class Row {
    /** The columns that {@link #read} needs, of the alias {@code v}. */
    static final String COLUMNS = "v.version_key, v.version, v.state, v.document, v.author, v.received_at, v.sent_at";

    private Row() {}

    static Announcement read(ResultSet row, int number) throws SQLException {
        return new Announcement(
                row.getLong("version_key"),
                row.getInt("version"),
                AnnouncementState.of(row.getString("state")).orElseThrow(),
                StoredDocuments.read(row.getString("document")),
                row.getString("author"),
                row.getObject("received_at", OffsetDateTime.class),
                row.getObject("sent_at", OffsetDateTime.class));
    }
}
