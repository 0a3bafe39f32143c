package org.rundruf.localization.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;
import org.springframework.jdbc.core.JdbcTemplate;

class JdbcTranslationMemoryTest {
    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void finds_what_was_approved_in_that_direction_only(Databases databases) {
        TranslationMemory memory = memory(databases);
        memory.remember(Map.of("Kein Wasser.", "No water."), "de", "en", "reviewer");

        List<String> asked = List.of("Kein Wasser.", "Kein Strom.", "kein Wasser.");
        assertThat(memory.find(asked, "de", "en")).containsExactly(Map.entry("Kein Wasser.", "No water."));
        assertThat(memory.find(asked, "de", "fr")).isEmpty();
        assertThat(memory.find(asked, "en", "de")).isEmpty();
        assertThat(memory.find(List.of(), "de", "en")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void the_newest_wins_and_the_older_are_kept(Databases databases) {
        JdbcTemplate template = new JdbcTemplate(databases.fresh());
        TranslationMemory memory = new JdbcTranslationMemory(template, clock);
        memory.remember(Map.of("Kein Wasser.", "No watter."), "de", "en", "first");
        memory.remember(Map.of("Kein Wasser.", "No water."), "de", "en", "second");
        clock.advance(Duration.ofDays(1));
        memory.remember(Map.of("Kein Wasser.", "No water."), "de", "en", "third");

        assertThat(memory.find(List.of("Kein Wasser."), "de", "en")).containsValue("No water.");
        assertThat(template.queryForList("SELECT reviewer FROM translation_memory ORDER BY memory_key", String.class))
                .containsExactly("first", "second");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void composition_and_line_ends_make_no_difference(Databases databases) {
        TranslationMemory memory = memory(databases);
        memory.remember(Map.of("Für die\n  Straße", "For the street"), "de", "en", "reviewer");

        String decomposed = "Fu\u0308r die Straße";
        assertThat(memory.find(List.of(decomposed), "de", "en")).containsEntry(decomposed, "For the street");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_no_database_can_store_is_left_out(Databases databases) {
        TranslationMemory memory = memory(databases);
        memory.remember(Map.of("a\u0000", "b", "c\uD800", "d", " ", "e", "f", "", "g", "h"), "de", "en", "reviewer");

        assertThat(memory.find(List.of("a\u0000", "c\uD800", " ", "f", "g"), "de", "en"))
                .containsExactly(Map.entry("g", "h"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void asks_for_many_at_once(Databases databases) {
        TranslationMemory memory = memory(databases);
        List<String> many = IntStream.range(0, 3000).mapToObj(i -> "Satz " + i).toList();
        memory.remember(Map.of("Satz 7", "Sentence 7"), "de", "en", "reviewer");

        assertThat(memory.find(many, "de", "en")).containsExactly(Map.entry("Satz 7", "Sentence 7"));
    }

    private TranslationMemory memory(Databases databases) {
        return new JdbcTranslationMemory(new JdbcTemplate(databases.fresh()), clock);
    }
}
