package org.rundruf.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabasesTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyDatabaseIsMigratedAndItsOwn(Databases databases) {
        JdbcClient one = JdbcClient.create(databases.fresh());
        JdbcClient other = JdbcClient.create(databases.fresh());

        one.sql("INSERT INTO quarter (id, name) VALUES ('hafen', 'Hafen')").update();

        assertThat(quarters(one)).isEqualTo(1);
        assertThat(quarters(other)).isZero();
    }

    private static long quarters(JdbcClient client) {
        return client.sql("SELECT count(*) FROM quarter").query(Long.class).single();
    }
}
