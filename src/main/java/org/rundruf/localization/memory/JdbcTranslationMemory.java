package org.rundruf.localization.memory;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The translation memory in the hub's database. */
public class JdbcTranslationMemory implements TranslationMemory {
    private static final String FIND = """
            SELECT segment, translation FROM translation_memory
            WHERE segment_hash IN (:hashes) AND source_language = :source AND target_language = :target
            ORDER BY reviewed_at, memory_key
            """;
    private static final String REMEMBER = """
            INSERT INTO translation_memory
            (source_language, target_language, segment_hash, segment, translation, reviewer, reviewed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private final JdbcClient client;
    private final JdbcTemplate template;
    private final Clock clock;

    /** @param clock tells when a translation was reviewed */
    public JdbcTranslationMemory(JdbcTemplate template, Clock clock) {
        this.client = JdbcClient.create(template);
        this.template = template;
        this.clock = clock;
    }

    @Override
    public Map<String, String> find(Collection<String> segments, String source, String target) {
        Map<String, String> known = newest(segments.stream().map(MemoryKey::of).toList(), source, target);
        Map<String, String> found = new LinkedHashMap<>();
        for (String segment : segments) {
            String translation = known.get(MemoryKey.of(segment).text());
            if (translation != null) {
                found.put(segment, translation);
            }
        }
        return found;
    }

    @Override
    public void remember(Map<String, String> pairs, String source, String target, String reviewer) {
        Map<String, String> known = find(pairs.keySet(), source, target);
        Timestamp now = Timestamp.from(clock.instant());
        List<Object[]> rows = pairs.entrySet().stream()
                .filter(JdbcTranslationMemory::worthKeeping)
                .filter(pair -> !pair.getValue().equals(known.get(pair.getKey())))
                .map(pair -> row(pair, source, target, reviewer, now))
                .toList();
        template.batchUpdate(REMEMBER, rows);
    }

    private Map<String, String> newest(List<MemoryKey> keys, String source, String target) {
        Map<String, String> newest = new HashMap<>();
        if (!keys.isEmpty()) {
            client.sql(FIND)
                    .param(
                            "hashes",
                            keys.stream().map(MemoryKey::hash).distinct().toList())
                    .param("source", source)
                    .param("target", target)
                    .query(rows -> {
                        newest.put(rows.getString("segment"), rows.getString("translation"));
                    });
        }
        return newest;
    }

    private static boolean worthKeeping(Entry<String, String> pair) {
        return !pair.getKey().isBlank()
                && !pair.getValue().isBlank()
                && MemoryKey.storable(pair.getKey())
                && MemoryKey.storable(pair.getValue());
    }

    private static Object[] row(
            Entry<String, String> pair, String source, String target, String reviewer, Timestamp now) {
        MemoryKey key = MemoryKey.of(pair.getKey());
        return new Object[] {source, target, key.hash(), key.text(), pair.getValue(), reviewer, now};
    }
}
