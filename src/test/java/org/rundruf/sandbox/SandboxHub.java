package org.rundruf.sandbox;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The sandbox alone, on a free port and a database in memory, without the rest of the hub. */
public final class SandboxHub implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private SandboxHub(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param properties {@code --name=value} */
    public static SandboxHub start(String... properties) {
        return on("jdbc:h2:mem:" + UUID.randomUUID(), properties);
    }

    /** @return one whose database outlives it if the address says so */
    public static SandboxHub on(String database, String... properties) {
        Stream<String> usual = Stream.of(
                "--server.port=0",
                "--spring.datasource.url=" + database + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "--rundruf.public-url=https://city.example",
                // The ledger, which says whether its database is there, is not part of it.
                "--management.endpoint.health.validate-group-membership=false",
                "--rundruf.sandbox.pace=5ms");
        String[] all = Stream.concat(usual, Stream.of(properties)).toArray(String[]::new);
        return new SandboxHub(new SpringApplicationBuilder(Beans.class).run(all));
    }

    /** @return a bean of the sandbox */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** @return the web server's port on 127.0.0.1 */
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableAutoConfiguration(excludeName = "org.apache.camel.spring.boot.CamelAutoConfiguration")
    @ComponentScan(
            basePackages = "org.rundruf",
            useDefaultFilters = false,
            includeFilters = {
                @Filter(type = FilterType.REGEX, pattern = ".*\\.TimeConfiguration"),
                @Filter(type = FilterType.REGEX, pattern = ".*\\.PublicChain"),
                @Filter(type = FilterType.REGEX, pattern = ".*\\.PublicUrl")
            })
    @ComponentScan(
            basePackages = "org.rundruf.sandbox",
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.demo\\..*"))
    static class Beans {}
}
