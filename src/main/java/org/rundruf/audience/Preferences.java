package org.rundruf.audience;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The distinct lists of languages; remembers the ids it has seen. */
final class Preferences {
    private final JdbcTemplate jdbc;
    private final Map<String, Integer> ids = new HashMap<>();

    Preferences(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int id(String tags) {
        return ids.computeIfAbsent(tags, this::findOrAdd);
    }

    private int findOrAdd(String tags) {
        jdbc.update("INSERT INTO preference (tags) VALUES (?) ON CONFLICT DO NOTHING", tags);
        return jdbc.queryForObject("SELECT id FROM preference WHERE tags = ?", Integer.class, tags);
    }
}
