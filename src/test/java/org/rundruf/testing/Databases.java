package org.rundruf.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The databases that the hub runs on, for tests: {@code @ParameterizedTest @EnumSource(Databases.class)}.
 *
 * <p>Each call of {@link #fresh()} gives an empty database of its own, so that tests cannot disturb each other.
 */
public enum Databases {
    H2 {
        @Override
        public DataSource fresh() {
            DataSource source = inMemory();
            new JdbcTemplate(source).execute(Migrated.SCRIPT);
            return source;
        }

        @Override
        public Address address(Path folder) {
            return new Address(
                    "jdbc:h2:retry:" + folder.resolve("hub")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=30000",
                    "sa");
        }
    },
    POSTGRESQL {
        @Override
        public DataSource fresh() {
            PostgresServer server = PostgresServer.running();
            return pool(server.url(server.copyOfTemplate()), PostgresServer.USER);
        }

        @Override
        public Address address(Path folder) {
            PostgresServer server = PostgresServer.running();
            return new Address(server.url(server.copyOfTemplate()), PostgresServer.USER);
        }
    };

    /**
     * Where a hub in a process of its own keeps its data.
     *
     * @param folder of the hub; H2 writes its files there
     */
    public abstract Address address(Path folder);

    /** How to connect; no password is asked. */
    public record Address(String url, String user) {}

    /** @return a pool on a new database in which every migration has run and no row is stored */
    public abstract DataSource fresh();

    /** What the migrations make of an empty H2, taken once: the script of it runs in a third of their time. */
    private static final class Migrated {
        private static final String SCRIPT = String.join(
                "\n",
                new JdbcTemplate(migrated(inMemory())).queryForList("SCRIPT NOPASSWORDS NOSETTINGS", String.class));
    }

    private static DataSource inMemory() {
        return pool(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000;DB_CLOSE_DELAY=-1",
                "sa");
    }

    static DataSource migrated(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    static HikariDataSource pool(String url, String user) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return pool;
    }
}
