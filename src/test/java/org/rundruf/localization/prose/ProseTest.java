package org.rundruf.localization.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rundruf.localization.Localization;

/** Authors' sentences in every language as somebody reads them out; what nobody can know stays in digits. */
class ProseTest {
    private static final Localization ROOM = Localization.standard();
    private static final Prose PROSE = new Prose(ROOM.templates(), ROOM.words());

    @ParameterizedTest
    @CsvFileSource(
            resources = "prose.csv",
            delimiter = '|',
            quoteCharacter = '~',
            maxCharsPerColumn = 2000,
            ignoreLeadingAndTrailingWhitespace = true)
    void reads_it_out(String tag, String written, String said) {
        assertThat(PROSE.spoken(written, ROOM.languages().find(tag))).isEqualTo(said);
    }

    @Test
    void a_language_without_rules_keeps_its_digits() {
        String written = "Amanhã, 9:00–15:00, 5 €.";

        assertThat(PROSE.spoken(written, ROOM.languages().find("pt"))).isEqualTo(written);
    }
}
