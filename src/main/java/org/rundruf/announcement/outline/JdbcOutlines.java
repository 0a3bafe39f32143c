package org.rundruf.announcement.outline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outlines in the database. They hardly ever change, so they are read once and then only asked whether they did. */
@Repository
public class JdbcOutlines implements Outlines {
    private static final String STATE =
            "SELECT count(*) AS outlines, coalesce(max(revision), 0) AS newest FROM quarter_outline";
    private static final String SELECT =
            "SELECT q.id, o.outline FROM quarter_outline o JOIN quarter q ON q.quarter_key = o.quarter_key ORDER BY q.id";
    private static final String INSERT = "INSERT INTO quarter_outline (quarter_key, outline)"
            + " SELECT quarter_key, CAST(:outline AS TEXT) FROM quarter WHERE id = :id";

    private final JdbcClient client;
    private volatile Known known = new Known(new State(0, 0), Map.of());

    /** @param client the hub's database */
    public JdbcOutlines(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Optional<Geometry> outline(String quarter) {
        return Optional.ofNullable(all().get(quarter));
    }

    @Override
    public Map<String, Geometry> all() {
        State state = client.sql(STATE)
                .query((row, number) -> new State(row.getLong("outlines"), row.getLong("newest")))
                .single();
        Known current = known;
        if (!current.state().equals(state)) {
            current = new Known(state, read());
            known = current;
        }
        return current.outlines();
    }

    @Override
    public void save(Map<String, Geometry> outlines) {
        outlines.forEach((id, outline) -> {
            client.sql("DELETE FROM quarter_outline WHERE quarter_key = (SELECT quarter_key FROM quarter WHERE id = ?)")
                    .param(id)
                    .update();
            client.sql(INSERT)
                    .param("outline", new WKTWriter().write(outline))
                    .param("id", id)
                    .update();
        });
    }

    private Map<String, Geometry> read() {
        Map<String, Geometry> outlines = new LinkedHashMap<>();
        client.sql(SELECT).query(row -> {
            outlines.put(row.getString("id"), geometry(row.getString("outline")));
        });
        return Collections.unmodifiableMap(outlines);
    }

    private static Geometry geometry(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalStateException("an outline in the database is no well-known text", e);
        }
    }

    private record State(long outlines, long newest) {}

    private record Known(State state, Map<String, Geometry> outlines) {}
}
