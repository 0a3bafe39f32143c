package org.rundruf.audience;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Subscribers in the database. */
@Repository
class JdbcSubscribers implements Subscribers {
    /** What came before the fault is kept. */
    private static final AuditNote BROKEN_OFF =
            AuditNote.of("subscribers.imported").with("brokenOff", true);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ConsentTimes times;
    private final AuditTrail trail;

    JdbcSubscribers(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${rundruf.time-zone:Europe/Berlin}") ZoneId zone,
            AuditTrail trail) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.times = new ConsentTimes(clock, zone);
        this.trail = trail;
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
        CsvImport csvImport = new CsvImport(lines, new SubscriberStore(jdbc, transaction, clock, "import"));
        try {
            ImportResult result = csvImport.run(new CsvRows(csv));
            trail.note(note(result));
            return result;
        } catch (IOException e) {
            trail.note(BROKEN_OFF);
            throw new UncheckedIOException(e);
        }
    }

    /** Figures only: nobody who is in the file. */
    private static AuditNote note(ImportResult result) {
        return AuditNote.of("subscribers.imported")
                .with("imported", result.imported())
                .with("updated", result.updated())
                .with("rejected", result.rejected().size());
    }

    private Map<String, Long> quarters() {
        Map<String, Long> keys = new HashMap<>();
        jdbc.query("SELECT id, quarter_key FROM quarter", row -> {
            keys.put(row.getString(1), row.getLong(2));
        });
        return keys;
    }
}
