package org.rundruf.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes that the hub started, and which settings are others than the last time. */
@Component
class SettingsWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsWatch.class);
    private static final AuditNote STARTED = AuditNote.of("settings.started").by(Actors.HUB);
    private static final AuditNote CHANGED = AuditNote.of("settings.changed").by(Actors.HUB);

    private final ConfigurableEnvironment environment;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;
    private final ChainEnd chain;
    private final String node;

    SettingsWatch(
            ConfigurableEnvironment environment,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            AuditTrail trail,
            ChainEnd chain,
            @Value("${rundruf.node:}") String node) {
        this.environment = environment;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.trail = trail;
        this.chain = chain;
        this.node = node;
    }

    /** The line in the log is a witness outside of the database: who rewrites the chain does not rewrite it. */
    @EventListener(ApplicationStartedEvent.class)
    void started() {
        transaction.executeWithoutResult(status -> note(known(), Settings.of(environment)));
        ChainEnd.Head head = chain.read();
        LOG.info("Audit log: {} entries, the last one's hash is {}", head.entries(), head.hash());
    }

    private void note(Map<String, String> before, Map<String, String> now) {
        trail.note(node.isBlank() ? STARTED : STARTED.about(node));
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(name -> Objects.equals(before.get(name), now.get(name)));
        if (!before.isEmpty() && !changed.isEmpty()) {
            trail.note((node.isBlank() ? CHANGED : CHANGED.about(node)).with("names", String.join(",", changed)));
        }
        keep(changed, now);
    }

    private Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        jdbc.query(
                "SELECT name, digest FROM known_setting WHERE node = ?",
                row -> {
                    known.put(row.getString("name"), row.getString("digest"));
                },
                node);
        return known;
    }

    private void keep(Set<String> changed, Map<String, String> now) {
        jdbc.batchUpdate(
                "DELETE FROM known_setting WHERE node = ? AND name = ?",
                changed.stream().map(name -> new Object[] {node, name}).toList());
        List<Object[]> rows = changed.stream()
                .filter(now::containsKey)
                .map(name -> new Object[] {node, name, now.get(name)})
                .toList();
        jdbc.batchUpdate("INSERT INTO known_setting (node, name, digest) VALUES (?, ?, ?)", rows);
    }
}
