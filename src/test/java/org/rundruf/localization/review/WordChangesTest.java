package org.rundruf.localization.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Um 9 Uhr.      | Um 10 Uhr.     | Um [-9 -][+10 +]Uhr.
            Um 9 Uhr.      | Um 9 Uhr.      | Um 9 Uhr.
            -              | Neu hier       | [+Neu hier+]
            Nicht mehr da  | -              | [-Nicht mehr da-]
            الساعة 9       | الساعة 10      | الساعة [-9-][+10+]
            """)
    void marksWords(String before, String after, String expected) {
        String shown = WordChanges.between(before, after, ULocale.GERMAN).stream()
                .map(WordChangesTest::shown)
                .collect(Collectors.joining());
        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void aVeryLongSentenceIsShownAsAnotherOne() {
        String before = "Wort ".repeat(5000);
        assertThat(WordChanges.between(before, before + "mehr", ULocale.GERMAN))
                .extracting(WordChanges.Span::kind)
                .containsExactly(WordChanges.Kind.GONE, WordChanges.Kind.NEW);
    }

    private static String shown(WordChanges.Span span) {
        return switch (span.kind()) {
            case SAME -> span.text();
            case GONE -> "[-" + span.text() + "-]";
            case NEW -> "[+" + span.text() + "+]";
        };
    }
}
