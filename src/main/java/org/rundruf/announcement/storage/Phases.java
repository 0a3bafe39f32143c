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

    private static final String OF =
            "SELECT p.version_key FROM announcement_version p WHERE p.newest = TRUE AND p.state ";
    /** Few among many: found by {@code announcement_version_phase}, and only then put in order. */
    private static final Map<Phase, String> KEYS = Map.of(
            Phase.CURRENT,
            OF + "= 'sending' UNION ALL " + OF + "= 'sent' AND p.valid_until > :now UNION ALL " + OF
                    + "= 'sent' AND p.valid_until IS NULL",
            Phase.WAITING,
            OF + "IN ('submitted', 'approved')",
            Phase.SCHEDULED,
            OF + "= 'scheduled'",
            Phase.DRAFTS,
            OF + "= 'draft'");

    private Phases() {}

    /** @return a query for the keys of all newest versions in that phase; null if most may be in it */
    static String keys(Phase phase) {
        return KEYS.get(phase);
    }

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
