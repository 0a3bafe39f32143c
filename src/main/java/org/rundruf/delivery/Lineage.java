package org.rundruf.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.rundruf.announcement.Announcement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a correction or an all-clear replaces: earlier versions, the announcement it names, and what that replaced. */
@Component
class Lineage {
    private static final String OWN =
            "SELECT version_key AS version, replaces FROM announcement_version WHERE id = ? AND version_key < ?";
    private static final String NAMED = """
            SELECT version_key AS version, replaces FROM announcement_version
            WHERE (id = ? OR source = ?) AND version_key < ?
            """;

    private final JdbcClient jdbc;

    Lineage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Earlier(long version, String replaces) {}

    /** @return keys of the versions it replaces, oldest first */
    Set<Long> before(Announcement announcement) {
        Walk walk = new Walk(announcement.key());
        walk.visit(announcement.document().replaces());
        jdbc.sql(OWN)
                .params(announcement.id(), announcement.key())
                .query(Earlier.class)
                .list()
                .forEach(walk::add);
        return walk.finish();
    }

    /** Notes what a version replaces, for those who are sent it. */
    void keep(Announcement announcement, Set<Long> earlier) {
        earlier.forEach(
                version -> jdbc.sql("INSERT INTO plan_replaces (version, earlier) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(announcement.key(), version)
                        .update());
    }

    private final class Walk {
        private final long start;
        private final Set<Long> keys = new TreeSet<>();
        private final Set<String> visited = new HashSet<>();
        private final Deque<String> names = new ArrayDeque<>();

        private Walk(long start) {
            this.start = start;
        }

        void visit(String name) {
            if (name != null && visited.add(name)) {
                names.add(name);
            }
        }

        void add(Earlier earlier) {
            keys.add(earlier.version());
            visit(earlier.replaces());
        }

        Set<Long> finish() {
            while (!names.isEmpty()) {
                String name = names.remove();
                jdbc.sql(NAMED)
                        .params(name, name, start)
                        .query(Earlier.class)
                        .list()
                        .forEach(this::add);
            }
            return keys;
        }
    }
}
