package org.rundruf.announcement.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.outline.Feature;
import org.rundruf.announcement.outline.FeatureCollection;
import org.rundruf.announcement.outline.Outlines;
import org.rundruf.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in the outlines of quarters as a GeoJSON FeatureCollection: all of it or nothing. A feature names a quarter that is
 * there already, of which it changes nothing but the outline; with the properties {@code id} and {@code name} it may be a new
 * one, by the rules of {@link QuarterImport}.
 */
@Component
public class OutlineImport {
    private final JdbcQuarters quarters;
    private final QuarterTable table;
    private final Outlines outlines;
    private final TransactionOperations transaction;
    private final AuditTrail trail;

    /** @param client the hub's database */
    public OutlineImport(
            JdbcClient client,
            JdbcQuarters quarters,
            Outlines outlines,
            PlatformTransactionManager transactions,
            AuditTrail trail) {
        this.quarters = quarters;
        this.table = new QuarterTable(client);
        this.outlines = outlines;
        this.transaction = new TransactionTemplate(transactions);
        this.trail = trail;
    }

    /**
     * @param geoJson UTF-8, longitude and latitude in degrees (RFC 7946)
     * @throws InvalidInput with every feature that is wrong; nothing is changed then
     */
    public QuarterImport.Result importGeoJson(byte[] geoJson) {
        List<Feature> features = FeatureCollection.read(geoJson);
        return transaction.execute(status -> save(features));
    }

    private QuarterImport.Result save(List<Feature> features) {
        List<Problem> problems = new ArrayList<>();
        List<QuarterRow> lines = lines(features, problems);
        throwIfAny(problems);
        int imported = table.save(lines);
        Map<String, Geometry> found = matched(features, problems);
        throwIfAny(problems);
        outlines.save(found);
        QuarterImport.Result result = new QuarterImport.Result(imported, found.size() - imported, List.of());
        trail.note(result.note("quarters.outlined"));
        return result;
    }

    private static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private List<QuarterRow> lines(List<Feature> features, List<Problem> problems) {
        Rejections rejections = new Rejections();
        Map<String, String> stored = table.parents();
        List<QuarterRow> rows = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            if (isNew(features.get(i), stored)) {
                QuarterLine line = new QuarterLine(features.get(i).properties(), i);
                int before = rejections.count();
                line.check(rejections);
                if (rejections.count() == before) {
                    rows.add(line.row());
                }
            }
        }
        List<QuarterRow> good = new QuarterTree(stored, rejections).rooted(rows);
        rejections.sorted().stream()
                .map(rejected -> problem(features.get((int) rejected.line()), rejected))
                .forEach(problems::add);
        return good;
    }

    private static boolean isNew(Feature feature, Map<String, String> stored) {
        String id = feature.properties().get("id");
        return id != null && feature.properties().containsKey("name") && !stored.containsKey(id);
    }

    private static Problem problem(Feature feature, QuarterImport.Rejected rejected) {
        return new Problem(feature.path() + ".properties." + rejected.field(), rejected.problem(), "", 0);
    }

    private Map<String, Geometry> matched(List<Feature> features, List<Problem> problems) {
        FeatureQuarters directory = new FeatureQuarters(quarters.all());
        Map<String, Geometry> found = new LinkedHashMap<>();
        Map<String, String> places = new HashMap<>();
        for (Feature feature : features) {
            directory.find(feature, problems).ifPresent(quarter -> {
                String first = places.putIfAbsent(quarter, feature.path());
                if (first == null) {
                    found.put(quarter, feature.outline());
                } else {
                    problems.add(new Problem(
                            feature.path(),
                            Phrase.of("feature.twice", quarter, first),
                            Phrase.of("feature.twice.hint"),
                            0));
                }
            });
        }
        return found;
    }
}
