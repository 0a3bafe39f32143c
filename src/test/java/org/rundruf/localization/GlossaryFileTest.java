package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryFileTest {
    private static final Set<String> TAGS = new TreeSet<>(List.of("ar", "de-simple", "en"));

    @Test
    void the_city_has_one_without_faults() {
        Localization room = Localization.standard();

        GlossaryFile file = GlossaryFile.read(room.templates(), room.languages().tags());

        assertThat(file.problems()).isEmpty();
        assertThat(file.glossary().terms())
                .filteredOn(term -> term.text().equals("Stadt Dortmund"))
                .singleElement()
                .satisfies(term -> assertThat(term.in("en")).isEqualTo("City of Dortmund"))
                .satisfies(term -> assertThat(term.in("ar")).isEqualTo("مدينة دورتموند"))
                .satisfies(term -> assertThat(term.in("pl")).isEqualTo("Stadt Dortmund"));
    }

    @Test
    void a_name_may_stand_alone_and_numbers_are_names() {
        assertThat(parse("EDG:\n112:\n").glossary().terms())
                .containsExactly(new Glossary.Term("EDG", Map.of()), new Glossary.Term("112", Map.of()));
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(parse("Ho\u0308rde:\n").glossary().terms()).containsExactly(new Glossary.Term("Hörde", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    - EDG                     | glossary.yaml:1: has no names; write names, each with a colon, such as Nordstadt:
                    EDG:/DEW21: x             | glossary.yaml:2: DEW21: has something else than languages; write such as en: City of Dortmund
                    EDG:/Hafen:/EDG:          | glossary.yaml:3: EDG is there twice; keep one of them
                    EDG:/ Hafen: "            | glossary.yaml:2: while scanning a quoted scalar
                    A:/  xx: B                | glossary.yaml:2: A: xx is no language here; there are ar, de-simple, en
                    A:/  en: B/  en: C        | glossary.yaml:3: A: en is there twice; keep one of them
                    A:/  en: B/  ar:          | glossary.yaml:3: A: ar has no text; write it out or take the line away
                    A:/  en: [B]              | glossary.yaml:2: A: en has no text; write it out or take the line away
                    A:/  en: "B\\u202E"       | glossary.yaml:2: A: en has a sign that nobody sees; write it anew
                    "":                       | glossary.yaml:1: the name has no text; write it out or take the line away
                    """, delimiter = '|', quoteCharacter = '`')
    void names_the_line_and_what_would_be_right(String yaml, String problem) {
        assertThat(parse(yaml.replace('/', '\n')).problems())
                .singleElement()
                .asString()
                .startsWith(problem);
    }

    @Test
    void a_broken_entry_leaves_the_others_alone() {
        assertThat(parse("A:\n  xx: B\n  en: C\nEDG: 1\nHafen:\n").glossary().terms())
                .containsExactly(
                        new Glossary.Term("A", Map.of("en", "C")),
                        new Glossary.Term("EDG", Map.of()),
                        new Glossary.Term("Hafen", Map.of()));
    }

    private static GlossaryFile parse(String yaml) {
        return GlossaryFile.parse(yaml, TAGS);
    }
}
