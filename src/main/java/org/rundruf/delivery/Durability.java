package org.rundruf.delivery;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes every commit survive the end of the process. H2 delays its writes by default, whatever the URL, and loses what
 * it acknowledged last; PostgreSQL does not.
 */
@Component
class Durability {

    Durability(DataSource database) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, data -> data.getDatabaseProductName());
        if (DatabaseDriver.fromProductName(product) == DatabaseDriver.H2) {
            new JdbcTemplate(database).execute("SET WRITE_DELAY 0");
        }
    }
}
