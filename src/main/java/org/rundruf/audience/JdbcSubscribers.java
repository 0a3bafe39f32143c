package org.rundruf.audience;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Subscribers in the database. */
@Repository
class JdbcSubscribers implements Subscribers {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ConsentTimes times;

    JdbcSubscribers(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${rundruf.time-zone:Europe/Berlin}") ZoneId zone) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.times = new ConsentTimes(clock, zone);
    }

    @Override
    public ImportResult importCsv(InputStream csv) {
        try {
            return importCsv(CsvRows.decode(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ImportResult importCsv(Reader csv) {
        SubscriberLines lines = new SubscriberLines(quarters(), times);
        try {
            return new CsvImport(lines, new SubscriberStore(jdbc, transaction, clock, "import")).run(new CsvRows(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Long> quarters() {
        Map<String, Long> keys = new HashMap<>();
        jdbc.query("SELECT id, quarter_key FROM quarter", row -> {
            keys.put(row.getString(1), row.getLong(2));
        });
        return keys;
    }
}
