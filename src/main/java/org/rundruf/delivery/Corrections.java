package org.rundruf.delivery;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** What corrects or takes back something that its reader got. */
@Component
class Corrections {
    /** Every column of the key is given: whatever it knows of the table, PostgreSQL then reads by that key. */
    private static final String GOT = "SELECT version, contact FROM delivery"
            + " WHERE version = ANY(?) AND channel = ? AND contact = ANY(?) AND state IN (1, 3, 4, 5)";

    private final JdbcTemplate jdbc;

    Corrections(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Got(long version, long contact) {}

    /** @param rows of one channel. @return those of them that answer what was sent before, or is just being sent */
    List<LedgerRow> forThoseWhoGotIt(List<LedgerRow> rows) {
        Map<Long, Set<Long>> earlier =
                earlier(rows.stream().map(row -> row.delivery().version()).toList());
        if (earlier.isEmpty()) {
            return List.of();
        }
        Set<Got> got = got(rows, earlier);
        return rows.stream()
                .filter(row -> earlier.getOrDefault(row.delivery().version(), Set.of()).stream()
                        .anyMatch(version ->
                                got.contains(new Got(version, row.delivery().contact()))))
                .toList();
    }

    private Map<Long, Set<Long>> earlier(Collection<Long> versions) {
        Map<Long, Set<Long>> earlier = new TreeMap<>();
        jdbc.query(
                "SELECT version, earlier FROM plan_replaces WHERE version = ANY(?)",
                row -> {
                    earlier.computeIfAbsent(row.getLong("version"), version -> new TreeSet<>())
                            .add(row.getLong("earlier"));
                },
                array(versions));
        return earlier;
    }

    private Set<Got> got(List<LedgerRow> rows, Map<Long, Set<Long>> earlier) {
        Channel channel = rows.get(0).delivery().channel();
        return new HashSet<>(jdbc.query(
                GOT,
                (row, number) -> new Got(row.getLong("version"), row.getLong("contact")),
                array(earlier.values().stream().flatMap(Set::stream).toList()),
                channel.code(),
                array(rows.stream().map(row -> row.delivery().contact()).toList())));
    }

    private static SqlArrayValue array(Collection<Long> numbers) {
        return new SqlArrayValue("bigint", numbers.stream().distinct().toArray());
    }
}
