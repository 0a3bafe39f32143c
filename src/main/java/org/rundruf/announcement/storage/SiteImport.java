package org.rundruf.announcement.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Site;
import org.rundruf.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in the sites of posters as CSV {@code site,quarter,name,latitude,longitude,posters}; good lines are kept, bad ones
 * reported. A site where nothing hangs any more has 0 posters.
 */
@Component
public class SiteImport {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final AuditTrail trail;

    /** @param jdbc the hub's database */
    public SiteImport(JdbcClient jdbc, PlatformTransactionManager transactions, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.trail = trail;
    }

    /**
     * @param csv UTF-8, with or without a byte order mark, separated by commas or (as Excel does) semicolons
     * @throws InvalidInput if it is no such file at all; nothing is changed then
     */
    public QuarterImport.Result importCsv(byte[] csv) {
        return transaction.execute(status -> {
            Rejections rejections = new Rejections();
            Map<String, Long> quarters = quarters();
            List<Site> sites = new SiteCsv(quarters, rejections).read(csv);
            int updated = (int) sites.stream()
                    .filter(site -> save(site, quarters.get(site.quarter())))
                    .count();
            var result = new QuarterImport.Result(sites.size() - updated, updated, rejections.sorted());
            trail.note(result.note("sites.imported"));
            return result;
        });
    }

    private Map<String, Long> quarters() {
        Map<String, Long> keys = new HashMap<>();
        jdbc.sql("SELECT id, quarter_key FROM quarter").query(row -> {
            keys.put(row.getString("id"), row.getLong("quarter_key"));
        });
        return keys;
    }

    /** @return true if it was there already */
    private boolean save(Site site, long quarter) {
        String update = "UPDATE poster_site SET quarter_key = :quarter, name = :name, latitude = :latitude,"
                + " longitude = :longitude, posters = :posters WHERE id = :id";
        String insert = "INSERT INTO poster_site (id, quarter_key, name, latitude, longitude, posters)"
                + " VALUES (:id, :quarter, :name, :latitude, :longitude, :posters)";
        boolean isKnown = write(update, site, quarter);
        return isKnown || !write(insert, site, quarter);
    }

    private boolean write(String sql, Site site, long quarter) {
        return jdbc.sql(sql)
                        .param("id", site.id())
                        .param("quarter", quarter)
                        .param("name", site.name())
                        .param("latitude", site.latitude())
                        .param("longitude", site.longitude())
                        .param("posters", site.posters())
                        .update()
                == 1;
    }
}
