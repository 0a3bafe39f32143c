package org.rundruf.delivery.outage;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Holds a PostgreSQL that hangs, or whose packets get lost, for one that is away, after a while: left to itself its driver
 * waits for ever. What stands in the URL goes before.
 */
@Component
class DriverTimeouts implements BeanPostProcessor {
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String CONNECT_SECONDS = "10";

    private final Duration timeout;

    /** @param timeout longer than any statement takes */
    DriverTimeouts(@Value("${rundruf.database.timeout}") Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && String.valueOf(pool.getJdbcUrl()).startsWith(POSTGRES)) {
            Properties driver = pool.getDataSourceProperties();
            driver.putIfAbsent("socketTimeout", String.valueOf(timeout.toSeconds()));
            driver.putIfAbsent("connectTimeout", CONNECT_SECONDS);
            driver.putIfAbsent("tcpKeepAlive", "true");
        }
        return bean;
    }
}
