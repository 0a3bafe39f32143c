package org.rundruf.localization.review;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code translation_writer}, on H2 and PostgreSQL. */
@Component
class WriterTable {
    private static final String INSERT = "INSERT INTO translation_writer (version_key, language, writer)";
    private final JdbcClient client;

    WriterTable(JdbcClient client) {
        this.client = client;
    }

    /** @return everybody who had a hand in that text */
    Set<String> of(long version, String language) {
        return new HashSet<>(client.sql("SELECT writer FROM translation_writer WHERE version_key = ? AND language = ?")
                .params(version, language)
                .query(String.class)
                .list());
    }

    void add(long version, String language, String writer) {
        client.sql(INSERT + " VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(version, language, writer)
                .update();
    }

    /** Whoever had a hand in a text has it in the later version that takes the text over. */
    void copy(long from, long to, String language) {
        client.sql(INSERT + " SELECT CAST(? AS BIGINT), language, writer FROM translation_writer"
                        + " WHERE version_key = ? AND language = ? ON CONFLICT DO NOTHING")
                .params(to, from, language)
                .update();
    }
}
