package org.rundruf.audience;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city's marks, for tests of other rooms. */
public final class Marks {
    private Marks() {}

    public static DeliveryMarks of(DataSource database) {
        return new DeliveryMarks(new Secrets(JdbcClient.create(database)));
    }
}
