package org.rundruf.delivery.outage;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds out whether the database takes anything: one that only answers may be full. */
@Component
public class Pulse {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Pulse(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DataAccessException if it does not */
    void beat() {
        try {
            jdbc.update("UPDATE ledger_pulse SET beat = ?", clock.instant().atOffset(ZoneOffset.UTC));
        } catch (DataAccessException e) {
            forgetConnections();
            throw e;
        }
    }

    /** H2 opens a database that it had to shut only after everybody has let go of it. */
    private void forgetConnections() {
        if (jdbc.getDataSource() instanceof HikariDataSource pool && pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    /** @return a name that no other ledger has */
    public String ledger() {
        jdbc.update(
                "INSERT INTO ledger_pulse (id, ledger, beat) VALUES (1, ?, ?) ON CONFLICT DO NOTHING",
                UUID.randomUUID().toString(),
                clock.instant().atOffset(ZoneOffset.UTC));
        return jdbc.queryForObject("SELECT ledger FROM ledger_pulse", String.class);
    }
}
