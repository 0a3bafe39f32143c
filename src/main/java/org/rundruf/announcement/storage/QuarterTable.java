package org.rundruf.announcement.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes quarters and keeps {@code quarter_within} in step with the tree. */
final class QuarterTable {
    private static final String WITHIN = """
            INSERT INTO quarter_within (inner_key, outer_key)
            WITH RECURSIVE up (inner_key, outer_key) AS (
              SELECT quarter_key, quarter_key FROM quarter
              UNION ALL
              SELECT up.inner_key, q.parent_key FROM up JOIN quarter q ON q.quarter_key = up.outer_key
              WHERE q.parent_key IS NOT NULL)
            SELECT inner_key, outer_key FROM up""";
    private final JdbcClient client;

    QuarterTable(JdbcClient client) {
        this.client = client;
    }

    /** @return the parent of every stored quarter; null for roots */
    Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        client.sql("SELECT q.id, p.id AS parent FROM quarter q LEFT JOIN quarter p ON p.quarter_key = q.parent_key")
                .query(row -> {
                    parents.put(row.getString("id"), row.getString("parent"));
                });
        return parents;
    }

    /** @return how many of them are new */
    int save(List<QuarterRow> rows) {
        Map<String, String> before = parents();
        rows.forEach(row -> write(row.quarter(), before.containsKey(row.id())));
        rows.forEach(row -> setParent(row.quarter()));
        rows.forEach(row -> writeGeocodes(row.quarter()));
        client.sql("DELETE FROM quarter_within").update();
        client.sql(WITHIN).update();
        return (int) rows.stream().filter(row -> !before.containsKey(row.id())).count();
    }

    private void write(Quarter quarter, boolean isKnown) {
        String sql = isKnown
                ? "UPDATE quarter SET name = :name, households = :households WHERE id = :id"
                : "INSERT INTO quarter (id, name, households) VALUES (:id, :name, :households)";
        client.sql(sql)
                .param("id", quarter.id())
                .param("name", quarter.name())
                .param("households", quarter.households())
                .update();
    }

    private void setParent(Quarter quarter) {
        client.sql("UPDATE quarter SET parent_key = (SELECT p.quarter_key FROM quarter p WHERE p.id = ?) WHERE id = ?")
                .param(quarter.parent())
                .param(quarter.id())
                .update();
    }

    private void writeGeocodes(Quarter quarter) {
        client.sql("DELETE FROM quarter_geocode WHERE quarter_key = (SELECT quarter_key FROM quarter WHERE id = ?)")
                .param(quarter.id())
                .update();
        for (String geocode : quarter.geocodes()) {
            client.sql("INSERT INTO quarter_geocode (geocode, quarter_key)"
                            + " SELECT CAST(? AS VARCHAR(100)), quarter_key FROM quarter WHERE id = ?")
                    .params(geocode, quarter.id())
                    .update();
        }
    }
}
