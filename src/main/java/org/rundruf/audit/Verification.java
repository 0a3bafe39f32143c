package org.rundruf.audit;

import java.util.List;
import org.rundruf.audit.Verdict.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the whole chain once, few entries at a time, and seals each again. */
@Component
class Verification {
    static final int MOST_FAULTS = 50;
    private static final int AT_ONCE = 2000;

    private final JdbcClient jdbc;
    private final ChainEnd chain;

    Verification(JdbcClient jdbc, ChainEnd chain) {
        this.jdbc = jdbc;
        this.chain = chain;
    }

    Verdict run() {
        ChainEnd.Head head = chain.read();
        ChainReader reader = new ChainReader(MOST_FAULTS);
        List<AuditEntry> some;
        do {
            some = following(reader.number(), head.entries());
            some.forEach(reader::next);
        } while (some.size() == AT_ONCE);
        reader.end(head);
        if (isLongerThanItSays()) {
            reader.fault(head.entries() + 1, Kind.ADDED);
        }
        return new Verdict(head.entries(), head.hash(), reader.faults());
    }

    private List<AuditEntry> following(long number, long last) {
        return jdbc.sql("SELECT " + Columns.ALL
                        + " FROM audit_entry WHERE number > ? AND number <= ? ORDER BY number LIMIT " + AT_ONCE)
                .params(number, last)
                .query(Columns::read)
                .list();
    }

    /** Asked in one go, since others go on appending. */
    private boolean isLongerThanItSays() {
        return jdbc.sql("SELECT count(*) FROM audit_entry e WHERE e.number > COALESCE("
                                + "(SELECT h.entries FROM audit_head h WHERE h.id = 0), 0)")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
