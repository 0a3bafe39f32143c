package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found in every branch of a pattern; what belongs to its grammar is no word. */
class KitLiteralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Kein Strom am {day}                                       | "kein strom am "
            {reason, select, fault {Störung} other {Kurz: {when}.}} Ja | "störung kurz: . ja"
            {n, plural, one {# Haushalt} other {# Haushalte}}         | "haushalt haushalte"
            L'eau est coupée                                          | "l'eau est coupée"
            """)
    void onlyWordsAreLeft(String pattern, String words) {
        assertThat(KitLiterals.of(List.of(pattern)).replaceAll("\\s+", " ").strip())
                .isEqualTo(words.strip());
    }
}
