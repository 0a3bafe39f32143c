package org.rundruf.delivery;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The numbers that stand for language tags in the ledger. */
@Component
class LanguageCodes {
    private final JdbcClient jdbc;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    LanguageCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inside a transaction nothing is remembered, as it may be rolled back, and the code with it. @return null for null */
    Integer code(String tag) {
        if (tag == null) {
            return null;
        }
        Integer code = known.get(tag);
        return code != null || TransactionSynchronizationManager.isActualTransactionActive()
                ? Objects.requireNonNullElseGet(code, () -> findOrAdd(tag))
                : known.computeIfAbsent(tag, this::findOrAdd);
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
