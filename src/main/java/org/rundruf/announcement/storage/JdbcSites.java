package org.rundruf.announcement.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.rundruf.announcement.Site;
import org.rundruf.announcement.SiteDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sites of posters in the database. */
@Repository
class JdbcSites implements SiteDirectory {
    private final JdbcClient jdbc;

    JdbcSites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Site> within(List<String> quarters) {
        return jdbc
                .sql("SELECT s.id, q.id AS quarter, s.name, s.latitude, s.longitude, s.posters FROM poster_site s"
                        + " JOIN quarter q ON q.quarter_key = s.quarter_key ORDER BY q.id, s.id")
                .query(JdbcSites::site)
                .list()
                .stream()
                .filter(site -> site.isWithin(quarters))
                .toList();
    }

    private static Site site(ResultSet row, int index) throws SQLException {
        return new Site(
                row.getString("id"),
                row.getString("quarter"),
                row.getString("name"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getInt("posters"));
    }
}
