package org.rundruf.announcement.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The quarters in the database. */
@Repository
public class JdbcQuarters implements QuarterDirectory {
    private static final String SELECT = """
            SELECT q.id, p.id AS parent, q.name, q.households,
              (SELECT count(*) FROM quarter_within w WHERE w.inner_key = q.quarter_key) AS depth
            FROM quarter q LEFT JOIN quarter p ON p.quarter_key = q.parent_key
            """;
    private static final String GEOCODES =
            "SELECT q.id, g.geocode FROM quarter_geocode g JOIN quarter q ON q.quarter_key = g.quarter_key ";
    private final JdbcClient client;

    /** @param client the hub's database */
    public JdbcQuarters(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Optional<Quarter> find(String id) {
        return quarters(SELECT + "WHERE q.id = :id", GEOCODES + "WHERE q.id = :id", Map.of("id", id)).stream()
                .findFirst();
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        client.sql("SELECT id, name FROM quarter WHERE id = ANY(?)")
                .param(new SqlArrayValue("varchar", ids.stream().distinct().toArray()))
                .query((RowCallbackHandler) row -> names.put(row.getString("id"), row.getString("name")));
        return names;
    }

    @Override
    public List<Quarter> all() {
        return quarters(SELECT + "ORDER BY depth, q.id", GEOCODES, Map.of());
    }

    @Override
    public List<Quarter> matching(Set<String> geocodes, Set<String> names) {
        Set<String> wanted = names.stream().map(JdbcQuarters::folded).collect(Collectors.toSet());
        List<Quarter> all = all();
        Map<String, String> parents = new HashMap<>();
        all.forEach(quarter -> parents.put(quarter.id(), quarter.parent()));
        Set<String> found = new HashSet<>();
        all.stream()
                .filter(q -> wanted.contains(folded(q.name()))
                        || q.geocodes().stream().anyMatch(geocodes::contains))
                .forEach(q -> found.add(q.id()));
        return all.stream()
                .filter(q -> found.contains(q.id()) && !liesInOneOf(found, q.parent(), parents))
                .toList();
    }

    private static boolean liesInOneOf(Set<String> found, String parent, Map<String, String> parents) {
        for (String outer = parent; outer != null; outer = parents.get(outer)) {
            if (found.contains(outer)) {
                return true;
            }
        }
        return false;
    }

    private List<Quarter> quarters(String select, String selectGeocodes, Map<String, ?> parameters) {
        Map<String, Set<String>> geocodes = new HashMap<>();
        client.sql(selectGeocodes + " ORDER BY g.geocode").params(parameters).query(row -> {
            geocodes.computeIfAbsent(row.getString("id"), id -> new LinkedHashSet<>())
                    .add(row.getString("geocode"));
        });
        return client.sql(select)
                .params(parameters)
                .query((row, number) -> new Quarter(
                        row.getString("id"),
                        row.getString("parent"),
                        row.getString("name"),
                        row.getInt("households"),
                        geocodes.getOrDefault(row.getString("id"), Set.of())))
                .list();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
