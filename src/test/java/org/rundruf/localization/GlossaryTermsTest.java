package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTermsTest {
    private static final GlossaryTerms TERMS = new GlossaryTerms(new Glossary(List.of(
            new Glossary.Term("Dortmund", Map.of("ar", "دورتموند", "he", "דורטמונד")),
            new Glossary.Term("Stadt Dortmund", Map.of("en", "City of Dortmund")),
            new Glossary.Term("Hörde", Map.of()),
            new Glossary.Term("110", Map.of()),
            new Glossary.Term("C++ (AG)", Map.of()))));

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Nichts davon steht hier.            | ''
                    Die Stadt Dortmund lädt ein.        | Stadt Dortmund
                    Dortmund, Dortmund!                 | Dortmund;Dortmund
                    In Dortmunds Norden                 | ''
                    Dortmund-Hörde                      | Dortmund;Hörde
                    Lütgendortmund                      | ''
                    Kirchhörde und Hörde                | Hörde
                    Wählen Sie 110.                     | 110
                    1100 oder 0110                      | ''
                    Die C++ (AG) und C++                | C++ (AG)
                    hörde                               | ''
                    """, delimiter = '|')
    void finds_whole_words_and_the_longest(String text, String expected) {
        assertThat(names(text, TERMS.in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The City of Dortmund invites., City of Dortmund",
        "en, Stadt Dortmund, Dortmund",
        "ar, في دورتموند, دورتموند",
        "ar, بدورتموند, دورتموند",
        "ar, ولدورتموند, دورتموند",
        "ar, مدورتموند, ''",
        "he, בדורטמונד, דורטמונד",
        "pl, Stadt Dortmund, Stadt Dortmund"
    })
    void finds_the_form_of_a_language(String tag, String text, String expected) {
        assertThat(names(text, TERMS.in(text, tag))).isEqualTo(expected);
    }

    @Test
    void an_empty_glossary_finds_nothing() {
        assertThat(new GlossaryTerms(new Glossary(List.of())).in("Dortmund")).isEmpty();
    }

    private static String names(String text, List<GlossaryTerms.Occurrence> found) {
        return found.stream()
                .map(occurrence -> text.substring(occurrence.start(), occurrence.end()))
                .collect(Collectors.joining(";"));
    }
}
