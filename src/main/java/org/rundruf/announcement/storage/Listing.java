package org.rundruf.announcement.storage;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements.Filter;
import org.rundruf.announcement.Phase;
import org.rundruf.announcement.Span;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of announcements and the tickers. */
final class Listing {
    /** An announcement concerns the quarters it addresses, what lies in them, and what they lie in. */
    private static final String CONCERNS = """
            EXISTS (SELECT 1 FROM announcement_quarter aq
              JOIN quarter_within w ON aq.quarter_key IN (w.inner_key, w.outer_key)
              JOIN quarter q ON q.quarter_key IN (w.inner_key, w.outer_key)
                AND (q.quarter_key <> aq.quarter_key OR w.inner_key = w.outer_key)
              WHERE aq.version_key = v.version_key AND q.id = :quarter)
            """;

    private static final String VALID =
            "SELECT " + Row.COLUMNS + """
             FROM announcement_version v
            WHERE v.state IN ('sending', 'sent') AND v.purpose <> 'exercise'
              AND v.sent_at <= :at AND (v.valid_until IS NULL OR v.valid_until > :at)
              AND NOT EXISTS (SELECT 1 FROM announcement_version n
                WHERE n.state IN ('sending', 'sent') AND n.purpose <> 'exercise'
                  AND (n.id = v.id AND n.version > v.version OR n.id <> v.id AND n.replaces IN (v.id, v.source)))
              AND\s""" + CONCERNS + "ORDER BY v.priority, v.sent_at DESC, v.version_key DESC";

    private static final String NEWEST = " FROM announcement_version v WHERE v.newest = TRUE";

    /** As the index {@code announcement_version_list} has it. */
    private static final String ORDER = " ORDER BY v.newest, v.received_at DESC, v.version_key DESC";

    /** Whoever wrote or edited any version up to this one does not approve it. */
    private static final String WAITS_FOR_APPROVAL = """
            (v.state = 'approved' OR v.state = 'submitted' AND NOT EXISTS (SELECT 1 FROM announcement_version o
              WHERE o.id = v.id AND o.version <= v.version AND o.author = :user))""";

    private static final String DAYS = "SELECT " + Row.COLUMNS + ", v.holds_from, v.holds_until" + NEWEST
            + " AND v.holds_until >= :from AND v.holds_from < :to AND v.state IN ('scheduled', 'sending', 'sent')"
            + " ORDER BY v.holds_from, v.version_key LIMIT :limit";

    private final JdbcClient client;
    private final Clock clock;
    private final Search search;

    Listing(JdbcClient client, Clock clock, Search search) {
        this.client = client;
        this.clock = clock;
        this.search = search;
    }

    List<Announcement> page(Filter filter, int limit, int offset) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("limit", limit, "offset", offset));
        return client.sql("SELECT " + Row.COLUMNS
                        + from(filter, parameters)
                        + where(filter, parameters)
                        + ORDER
                        + " LIMIT :limit OFFSET :offset")
                .params(parameters)
                .query(Row::read)
                .list();
    }

    long count(Filter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        return client.sql("SELECT count(*)" + from(filter, parameters) + where(filter, parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    List<Announcement> validIn(String quarter, OffsetDateTime at) {
        return client.sql(VALID)
                .param("quarter", quarter)
                .param("at", at)
                .query(Row::read)
                .list();
    }

    List<Span> between(OffsetDateTime from, OffsetDateTime to, int limit) {
        return client.sql(DAYS)
                .param("from", from)
                .param("to", to)
                .param("limit", limit)
                .query((row, number) -> new Span(
                        Row.read(row, number),
                        row.getObject("holds_from", OffsetDateTime.class),
                        row.getObject("holds_until", OffsetDateTime.class)))
                .list();
    }

    private String from(Filter filter, Map<String, Object> parameters) {
        Phase phase = phase(filter);
        String keys = phase == null ? null : Phases.keys(phase);
        if (phase == Phase.CURRENT) {
            parameters.put("now", now());
        }
        return keys == null
                ? NEWEST
                : " FROM (" + keys + ") k JOIN announcement_version v ON v.version_key = k.version_key WHERE TRUE";
    }

    private static Phase phase(Filter filter) {
        return filter.waiting() == null ? filter.phase() : Phase.WAITING;
    }

    private String where(Filter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.state() != null) {
            conditions.add("v.state = :state");
            parameters.put("state", filter.state().tag());
        }
        if (filter.quarter() != null) {
            conditions.add(CONCERNS);
            parameters.put("quarter", filter.quarter());
        }
        if (filter.source() != null) {
            conditions.add("v.source = :source");
            parameters.put("source", filter.source());
        }
        if (filter.text() != null) {
            conditions.addAll(search.conditions(filter.text(), parameters));
        }
        if (phase(filter) == Phase.PAST) {
            conditions.add(Phases.condition(Phase.PAST));
            parameters.put("now", now());
        }
        if (filter.waiting() != null) {
            conditions.add(filter.waiting().approves() ? WAITS_FOR_APPROVAL : "v.state = 'approved'");
            parameters.put("user", filter.waiting().user());
        }
        return conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }
}
