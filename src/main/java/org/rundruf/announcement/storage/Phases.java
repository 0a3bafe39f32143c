package org.rundruf.announcement.storage;

import java.util.EnumMap;
import java.util.Map;
import org.rundruf.announcement.Phase;

/** Which versions stand where, in SQL; {@code :now} decides what is over. */
final class Phases {
    private static final String ENDED = "(v.valid_until IS NOT NULL AND v.valid_until <= :now)";
    private static final Map<Phase, String> CONDITIONS = new EnumMap<>(Map.of(
            Phase.CURRENT, "(v.state = 'sending' OR v.state = 'sent' AND NOT " + ENDED + ")",
            Phase.WAITING, "v.state IN ('submitted', 'approved')",
            Phase.SCHEDULED, "v.state = 'scheduled'",
            Phase.DRAFTS, "v.state = 'draft'",
            Phase.PAST, "(v.state IN ('cancelled', 'expired') OR v.state = 'sent' AND " + ENDED + ")"));

    private Phases() {}

    static String condition(Phase phase) {
        return CONDITIONS.get(phase);
    }

    /** @return a column with the phase's name */
    static String column() {
        StringBuilder sql = new StringBuilder("CASE");
        CONDITIONS.forEach((phase, condition) -> sql.append(" WHEN ")
                .append(condition)
                .append(" THEN '")
                .append(phase.tag())
                .append('\''));
        return sql.append(" END").toString();
    }
}
