package org.rundruf.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers that stand for language tags in the ledger. */
@Component
class LanguageCodes {
    private final JdbcClient jdbc;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    LanguageCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not inside a transaction: what is remembered must not be rolled back. @return null for null */
    Integer code(String tag) {
        return tag == null ? null : known.computeIfAbsent(tag, this::findOrAdd);
    }

    private int findOrAdd(String tag) {
        jdbc.sql("INSERT INTO delivery_language (tag) VALUES (?) ON CONFLICT DO NOTHING")
                .param(tag)
                .update();
        return jdbc.sql("SELECT code FROM delivery_language WHERE tag = ?")
                .param(tag)
                .query(Integer.class)
                .single();
    }
}
