package org.rundruf.delivery.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.testing.Databases;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whoever is interrupted while H2 writes to its file must not close it for everybody. */
class InterruptedDatabaseTest {
    private static final int ROWS = 150;

    @TempDir
    private Path folder;

    @Test
    void stays_open_for_everybody() throws Exception {
        Databases.Address address = Databases.H2.address(folder);
        JdbcTemplate stays =
                new JdbcTemplate(new DriverManagerDataSource(address.url() + ";DB_CLOSE_DELAY=-1", address.user(), ""));
        stays.execute("CREATE TABLE note (id BIGINT PRIMARY KEY, words VARCHAR(100000))");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> interrupted = threads.submit(() -> write(address, 0, true));
            Future<?> other = threads.submit(() -> write(address, ROWS, false));
            interrupted.get();
            other.get();
        } finally {
            threads.shutdown();
        }
        List<Long> kept = stays.queryForList("SELECT id FROM note ORDER BY id", Long.class);
        assertThat(kept).hasSize(2 * ROWS);
        stays.execute("SHUTDOWN");
    }

    private static Void write(Databases.Address address, int first, boolean isInterrupted) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), "")) {
            connection.setAutoCommit(false);
            for (int id = first; id < first + ROWS; id++) {
                connection.createStatement().execute("INSERT INTO note VALUES (" + id + ", REPEAT('x', 100000))");
                if (isInterrupted) {
                    Thread.currentThread().interrupt();
                }
                connection.commit();
            }
        }
        return null;
    }
}
