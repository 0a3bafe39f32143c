package org.rundruf.delivery.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.testing.Databases;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database that holds its connections and says nothing. */
class DriverTimeoutsTest {
    private static final DriverTimeouts A_SECOND = new DriverTimeouts(Duration.ofSeconds(1));

    @TempDir
    private Path folder;

    @Test
    void aPostgresThatDoesNotAnswerIsAway() {
        try (HikariDataSource pool = pool(Databases.POSTGRESQL, "")) {
            JdbcTemplate jdbc = new JdbcTemplate(pool);

            Throwable failure = catchThrowable(() -> jdbc.execute("SELECT pg_sleep(600)"));

            assertThat(DatabaseFailures.isAway(failure)).as("%s", failure).isTrue();
            assertThat(jdbc.queryForObject("SELECT 1", Integer.class)).isOne();
        }
    }

    @Test
    void whatStandsInTheUrlGoesBefore() {
        try (HikariDataSource pool = pool(Databases.POSTGRESQL, "?socketTimeout=60")) {
            new JdbcTemplate(pool).execute("SELECT pg_sleep(1.5)");
        }
    }

    @Test
    void h2GetsNoSettingThatItDoesNotKnow() {
        try (HikariDataSource pool = pool(Databases.H2, "")) {
            assertThat(new JdbcTemplate(pool).queryForObject("SELECT 1", Integer.class))
                    .isOne();
        }
    }

    private HikariDataSource pool(Databases database, String more) {
        Databases.Address address = database.address(folder);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address.url() + more);
        pool.setUsername(address.user());
        pool.setMaximumPoolSize(1);
        return (HikariDataSource) A_SECOND.postProcessBeforeInitialization(pool, "dataSource");
    }
}
