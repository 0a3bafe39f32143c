package org.rundruf.audit;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends to the chain. Its last number and hash stand in a row of their own, which only one transaction can hold. */
@Component
class ChainEnd {
    private static final String INSERT = """
            INSERT INTO audit_entry (number, made_at, actor, action, subject, version, detail, hash)
            VALUES (:number, :at, :actor, :action, :subject, :version, :detail, :hash)""";

    private final JdbcClient jdbc;

    ChainEnd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers and seals the entries and writes them down, in the running transaction. */
    void append(List<AuditEntry> entries) {
        Head head = hold();
        for (AuditEntry entry : entries) {
            AuditEntry sealed = numbered(entry, head.entries() + 1).sealedAfter(head.hash());
            insert(sealed);
            head = new Head(sealed.number(), sealed.hash());
        }
        jdbc.sql("UPDATE audit_head SET entries = ?, hash = ? WHERE id = 0")
                .params(head.entries(), head.hash())
                .update();
    }

    private Head hold() {
        return jdbc.sql("SELECT entries, hash FROM audit_head WHERE id = 0 FOR UPDATE")
                .query(Head.class)
                .single();
    }

    /** @return where the chain ends by its own account */
    Head read() {
        return jdbc.sql("SELECT entries, hash FROM audit_head WHERE id = 0")
                .query(Head.class)
                .optional()
                .orElse(new Head(0, Seal.BEGINNING));
    }

    private static AuditEntry numbered(AuditEntry entry, long number) {
        return new AuditEntry(
                number,
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.version(),
                entry.detail(),
                null);
    }

    private void insert(AuditEntry entry) {
        jdbc.sql(INSERT)
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("version", entry.version())
                .param("detail", entry.detail())
                .param("hash", entry.hash())
                .update();
    }

    /**
     * @param entries the number of the last entry; 0 if there is none
     * @param hash the last entry's
     */
    record Head(long entries, String hash) {}
}
