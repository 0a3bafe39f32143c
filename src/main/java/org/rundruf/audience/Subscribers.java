package org.rundruf.audience;

import java.io.InputStream;
import java.io.Reader;

/** The people who asked to be told. */
public interface Subscribers {

    /**
     * Takes over a CSV file with the columns {@code sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at}
     * in any order; lists are separated by semicolons, no topics means all.
     *
     * <p>Good lines are kept and bad ones reported. A line that shares a contact point with a known subscriber changes
     * them: its languages replace theirs, its contact points and subscriptions are added.
     *
     * @param csv UTF-8, or UTF-16 with a byte order mark; read as a stream, not closed
     * @throws org.rundruf.announcement.InvalidInput if the header lacks a column; nothing is stored
     */
    ImportResult importCsv(InputStream csv);

    /** The same for text. */
    ImportResult importCsv(Reader csv);
}
