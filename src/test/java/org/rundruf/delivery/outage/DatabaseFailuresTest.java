package org.rundruf.delivery.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "08006,     0, true", // connection failure
        "57P01,     0, true", // shut down by an administrator
        "57P03,     0, true", // still starting
        "53100,     0, true", // disk full
        "58030,     0, true", // input and output
        "25006,     0, true", // takes no changes
        "90098, 90098, true", // H2: shut
        "90031, 90031, true", // H2: cannot write
        "57014,     0, false", // cancelled because it took too long
        "23505, 23505, false", // there is such a row
        "42601, 42001, false", // wrong SQL
    })
    void tellsWhatIsAwayFromWhatIsWrong(String state, int code, boolean isAway) {
        SQLException cause = new SQLException("it says so\nat length", state, code);
        RuntimeException failure = new UncategorizedSQLException("asking", null, cause);
        TransactionSystemException broken = new TransactionSystemException("no rollback", new SQLException("closed"));
        broken.initApplicationException(failure);

        assertThat(DatabaseFailures.isAway(failure)).isEqualTo(isAway);
        assertThat(DatabaseFailures.isAway(broken)).isEqualTo(isAway);
        assertThat(DatabaseFailures.reason(failure)).isEqualTo("it says so");
    }

    @Test
    void aConnectionThatThePoolHasGivenUpIsAnOutage() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:given-up");
            Connection broken = pool.getConnection();
            broken.close();

            assertThatThrownBy(broken::createStatement)
                    .satisfies(failure -> assertThat(DatabaseFailures.isAway(
                                    new TransactionSystemException("JDBC rollback failed", failure)))
                            .isTrue());
        }
    }

    @Test
    void somebodyWhoHoldsARowForTooLongIsNoOutage() throws SQLException {
        String url = "jdbc:h2:mem:locked;LOCK_TIMEOUT=50";
        try (Connection holder = DriverManager.getConnection(url);
                Connection other = DriverManager.getConnection(url)) {
            holder.createStatement()
                    .execute("CREATE TABLE held (id INT PRIMARY KEY, n INT); INSERT INTO held VALUES (1, 1)");
            holder.setAutoCommit(false);
            holder.createStatement().executeUpdate("UPDATE held SET n = 2");

            assertThatThrownBy(() -> other.createStatement().executeUpdate("UPDATE held SET n = 3"))
                    .hasRootCauseInstanceOf(MVStoreException.class)
                    .satisfies(failure ->
                            assertThat(DatabaseFailures.isAway(failure)).isFalse());
        }
    }
}
