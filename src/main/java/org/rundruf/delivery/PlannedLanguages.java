package org.rundruf.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.audience.LanguageChoice;
import org.rundruf.localization.Languages;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Chooses a language for every distinct list of languages, so that the database only has to join. */
@Component
class PlannedLanguages {
    private final JdbcTemplate jdbc;
    private final LanguageCodes codes;
    private final Languages known;

    PlannedLanguages(JdbcTemplate jdbc, LanguageCodes codes, Languages known) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.known = known;
    }

    private record Preference(int id, List<String> tags) {}

    /** @return rows for {@code plan_language} */
    List<Object[]> choose(long version, List<String> languages, String defaultLanguage) {
        Map<String, Integer> found = new HashMap<>();
        return jdbc
                .query(
                        "SELECT id, tags FROM preference",
                        (row, n) -> new Preference(row.getInt("id"), list(row.getString("tags"))))
                .stream()
                .map(preference -> choose(version, preference, languages, defaultLanguage, found))
                .toList();
    }

    private Object[] choose(
            long version,
            Preference preference,
            List<String> languages,
            String defaultLanguage,
            Map<String, Integer> found) {
        LanguageChoice choice = LanguageChoice.of(
                preference.tags(),
                languages,
                defaultLanguage,
                tag -> known.find(tag).fallback());
        return new Object[] {version, preference.id(), code(choice.language(), found), code(choice.notice(), found)};
    }

    private Integer code(String tag, Map<String, Integer> found) {
        return tag == null ? null : found.computeIfAbsent(tag, codes::code);
    }

    private static List<String> list(String tags) {
        return tags.isEmpty() ? List.of() : List.of(tags.split(","));
    }
}
