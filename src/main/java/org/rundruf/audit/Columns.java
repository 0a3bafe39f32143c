package org.rundruf.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** The columns of {@code audit_entry}. */
final class Columns {
    static final String ALL = "number, made_at, actor, action, subject, version, detail, hash";
    static final int ACTOR = 100;
    static final int ACTION = 60;
    static final int SUBJECT = 200;
    static final int DETAIL = 2000;

    private Columns() {}

    static AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getObject("version", Integer.class),
                row.getString("detail"),
                row.getString("hash"));
    }

    /** Without control characters, of which PostgreSQL does not store NUL, and without half a character at the end. */
    static String shortened(String text, int longest) {
        if (text == null) {
            return null;
        }
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        if (clean.length() <= longest) {
            return clean;
        }
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
