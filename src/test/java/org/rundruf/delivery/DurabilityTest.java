package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.testing.Databases;
import org.springframework.jdbc.core.JdbcTemplate;

class DurabilityTest {
    private static final String DELAY =
            "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'";

    @TempDir
    private Path folder;

    @Test
    void h2WritesAtOnceWhateverItsUrlSays() throws Exception {
        try (HikariDataSource late = new HikariDataSource()) {
            late.setJdbcUrl("jdbc:h2:retry:" + folder.resolve("late"));
            late.setUsername("sa");
            JdbcTemplate jdbc = new JdbcTemplate(late);
            assertThat(jdbc.queryForList(DELAY, String.class)).doesNotContain("0");

            new Durability(late);

            assertThat(jdbc.queryForList(DELAY, String.class)).contains("0");
        }
    }

    @Test
    void postgresNeedsNothing() throws Exception {
        new Durability(Databases.POSTGRESQL.fresh());
    }
}
