package org.rundruf.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log. */
@Component
public class AuditLog {
    private static final int AT_ONCE = 2000;
    private static final String SELECT = "SELECT " + Columns.ALL + " FROM audit_entry WHERE number < :before"
            + " AND (CAST(:actor AS VARCHAR) IS NULL OR actor = :actor)"
            + " AND (CAST(:action AS VARCHAR) IS NULL OR action LIKE :action ESCAPE '!')"
            + " AND (CAST(:subject AS VARCHAR) IS NULL OR subject = :subject)"
            + " AND (CAST(:from AS TIMESTAMP WITH TIME ZONE) IS NULL OR made_at >= :from)"
            + " AND (CAST(:until AS TIMESTAMP WITH TIME ZONE) IS NULL OR made_at < :until)"
            + " ORDER BY number DESC LIMIT :limit";

    private final JdbcClient jdbc;
    private final Verification verification;

    AuditLog(JdbcClient jdbc, Verification verification) {
        this.jdbc = jdbc;
        this.verification = verification;
    }

    /** @return at most so many entries with smaller numbers than that, the newest first */
    public List<AuditEntry> page(AuditFilter filter, long before, int limit) {
        return jdbc.sql(SELECT)
                .param("before", before)
                .param("actor", filter.actor())
                .param("action", filter.action() == null ? null : beginning(filter.action()))
                .param("subject", filter.subject())
                .param("from", filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC))
                .param("until", filter.until() == null ? null : filter.until().atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Columns::read)
                .list();
    }

    /** Hands over every entry, the newest first, few at a time however many there are. */
    public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        long before = Long.MAX_VALUE;
        List<AuditEntry> some;
        do {
            some = page(filter, before, AT_ONCE);
            some.forEach(reader);
            before = some.isEmpty() ? 0 : some.get(some.size() - 1).number();
        } while (some.size() == AT_ONCE);
    }

    /** @return whether every entry is what it was when it was written, and none is missing; reads all of them */
    public Verdict verify() {
        return verification.run();
    }

    private static String beginning(String action) {
        return action.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
