package org.rundruf.localization.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceChangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A B C | A B C   | -
            A B C | A X C   | B>X
            A B C | A C     | B>
            A C   | A B C   | >B
            A B   | X Y Z   | A>X B>Y >Z
            A B C | C A B   | >C C>
            -     | A       | >A
            """)
    void changedSentencesStandSideBySide(String before, String after, String expected) {
        List<Change> changes = SentenceChanges.between("body", sentences(before), sentences(after));
        String shown = changes.stream()
                .map(change -> orEmpty(change.before()) + ">" + orEmpty(change.after()))
                .collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(orEmpty(expected));
    }

    private static List<String> sentences(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
