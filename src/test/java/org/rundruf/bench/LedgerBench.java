package org.rundruf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.LedgerScale;
import org.rundruf.testing.Databases;

/**
 * A million deliveries on disk: planned, beside the same rows into a table without keys; claimed; ended, each durable
 * before its sender goes on; and counted. A trial of the bare statements, on this class of machine, claimed 36,000 (H2) and
 * 55,000 (PostgreSQL) a second, and ended 11,000 and 3,800 with a commit a row.
 */
class LedgerBench {
    private static final int PEOPLE = Integer.getInteger("bench.people", 500_000);
    private static final int FEW = 5000;
    private static final int CLAIMS = 60_000;
    private static final int THREADS = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_million(Databases database) throws Exception {
        try (HikariDataSource pool = pool(database)) {
            measure(database, new LedgerScale(pool, database == Databases.H2, PEOPLE));
        }
    }

    private HikariDataSource pool(Databases database) {
        Databases.Address address = database.address(folder);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setMaximumPoolSize(THREADS + 2);
        Flyway.configure().dataSource(pool).load().migrate();
        return pool;
    }

    private static void measure(Databases database, LedgerScale scale) throws Exception {
        scale.plan();
        double bare = Math.max(scale.insertWithoutKeys(), scale.insertWithoutKeys());
        double plan = scale.plan();
        long heap = Heap.used();
        List<Delivery> claimed = new ArrayList<>();
        double claim = scale.claim(CLAIMS, claimed);
        double record = scale.record(claimed, THREADS);
        print("| %s, %,d deliveries | rows/s | |%n|---|---:|---:|", database, 2 * PEOPLE);
        print("| planned | %,.0f | takes %.2f times as long as without keys (%,.0f) |", plan, bare / plan, bare);
        print("| claimed in batches of 500 | %,.0f | |", claim);
        print("| ended by %d threads, each durable | %,.0f | |", THREADS, record);
        print("| counted for a report | | %.1f ms |", scale.report() / 1e6);
        print("| heap after collection | | %,d kB |", heap >> 10);
        assertThat(plan).isPositive();
    }

    /** What a plan of ten thousand leaves in memory, to compare with. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void ten_thousand(Databases database) {
        try (HikariDataSource pool = pool(database)) {
            LedgerScale scale = new LedgerScale(pool, database == Databases.H2, FEW);
            scale.plan();
            print("%s: heap after collection with %,d planned: %,d kB", database, 2 * FEW, Heap.used() >> 10);
            assertThat(scale.report()).isPositive();
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
