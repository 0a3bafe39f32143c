package org.rundruf.announcement.storage;

import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.OwnWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows who had a hand in a version: its author and those of the versions it builds on. */
final class Authors {
    private final JdbcClient client;

    Authors(JdbcClient client) {
        this.client = client;
    }

    void requireOther(Announcement version, String user) {
        long own = client.sql("SELECT count(*) FROM announcement_version WHERE id = ? AND version <= ? AND author = ?")
                .params(version.id(), version.version(), user)
                .query(Long.class)
                .single();
        if (own > 0) {
            throw new OwnWork("You wrote or edited '" + version.id() + "'; somebody else has to approve it.");
        }
    }
}
