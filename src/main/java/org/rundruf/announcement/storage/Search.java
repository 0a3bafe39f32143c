package org.rundruf.announcement.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Looks for words in all languages: in what was written, in facts, in translations, and in what kits say. */
final class Search {
    private static final int MOST_WORDS = 8;
    private static final String WRITTEN = "v.words LIKE :word%1$d ESCAPE '!'";
    private static final String TRANSLATED = """
            v.version_key IN (SELECT t.version_key FROM translation t WHERE LOWER(t.title) LIKE :word%1$d ESCAPE '!'
              OR LOWER(t.summary) LIKE :word%1$d ESCAPE '!' OR LOWER(t.body) LIKE :word%1$d ESCAPE '!')""";

    /** The name of the kit is a line of its own among the words. */
    private static final String OF_KIT = "v.words LIKE :kit%d_%d ESCAPE '!'";

    private final Function<String, Set<String>> kitsSaying;

    /** @param kitsSaying the names of the kits that have a word in any language */
    Search(Function<String, Set<String>> kitsSaying) {
        this.kitsSaying = kitsSaying;
    }

    /** @return a condition for each word; their parameters are added */
    List<String> conditions(String text, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        String[] words = text.strip().split("\\s+", MOST_WORDS);
        for (int i = 0; i < words.length; i++) {
            parameters.put("word" + i, Words.pattern(words[i]));
            List<String> places = new ArrayList<>(List.of(WRITTEN.formatted(i), TRANSLATED.formatted(i)));
            for (String kit : kitsSaying.apply(words[i])) {
                int number = places.size();
                parameters.put(
                        "kit" + i + "_" + number, "%\n" + Words.pattern(kit).substring(1));
                places.add(OF_KIT.formatted(i, number));
            }
            conditions.add("(" + String.join(" OR ", places) + ")");
        }
        return conditions;
    }
}
